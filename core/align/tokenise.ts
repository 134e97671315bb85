import { romanise } from './romanise';

// Six letters keep the stem of most words and lose most endings, in languages that inflect as in those that don't.
const stemLetters = 6;

const together = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const pieces = new RegExp(
  [
    String.raw`(?<number>\p{Nd}+)`,
    String.raw`(?<han>\p{sc=Han}+)`,
    String.raw`(?<katakana>[\p{sc=Katakana}ー]+)`,
    String.raw`(?<unspaced>\p{sc=Hiragana}+|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)`,
    String.raw`(?<word>[\p{L}--[${together}]]+)`,
    String.raw`(?<mark>\.{3}|[?!;:"“”„«»「」『』\(—–؟؛])`,
  ].join('|'),
  'gv',
);
const marks: Record<string, string> = { '...': '…', '–': '—', '؟': '?', '؛': ';' };
const quotes = /^[“”„«»「」『』]$/;

/** The different tokens of a sentence: stems in Latin letters, numbers in ASCII digits, pairs of Han letters, telling marks. */
export function tokenise(sentence: string): string[] {
  const tokens = new Set<string>();
  const folded = sentence
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase();
  for (const { groups = {} } of folded.matchAll(pieces)) {
    if (groups.word) tokens.add(stem(groups.word));
    else if (groups.number) tokens.add(asciiDigits(groups.number));
    else if (groups.mark) tokens.add(quotes.test(groups.mark) ? '"' : (marks[groups.mark] ?? groups.mark));
    else if (groups.katakana) tokens.add(romanise(groups.katakana.slice(0, stemLetters)));
    else if (groups.han) for (const part of parts(groups.han, [1, 2])) tokens.add(part);
    else if (groups.unspaced) for (const part of parts(groups.unspaced, [2, 3])) tokens.add(part);
  }
  tokens.delete('');
  return [...tokens];
}

function stem(word: string): string {
  return romanise(withoutArabicArticle(word).slice(0, stemLetters));
}

function withoutArabicArticle(word: string): string {
  const bare = word.replace(/^(?:[وفبك]?ال|لل)/u, '');
  return bare.length >= 3 ? bare : word;
}

function parts(run: string, sizes: readonly number[]): string[] {
  const characters = [...run];
  return sizes.flatMap((size) =>
    characters
      .slice(0, Math.max(0, characters.length - size + 1))
      .map((_, at) => characters.slice(at, at + size).join('')),
  );
}

// The digits of every script stand in runs of ten, so the value is the distance from the run's first.
function asciiDigits(number: string): string {
  return [...number].map((digit) => (/\d/.test(digit) ? digit : digitValue(digit))).join('');
}

function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}
