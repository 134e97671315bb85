import { usesSpaces } from '@/core/text/language';
import type { TextSpan } from '@/core/text/span';
import { findWords } from './find-words';
import { learnSpelling } from './spelling-model';

/** A wording that may be a term: a name, an unknown word, a recurring phrase. `places` are its first, in texts of their own. */
export type Candidate = {
  readonly kind: 'name' | 'word' | 'phrase';
  readonly text: string;
  readonly count: number;
  readonly places: readonly CandidatePlace[];
  readonly score: number;
};

/** Where a wording stands: in which of the texts, from 0, and where in that. */
export type CandidatePlace = { readonly text: number; readonly span: TextSpan };

export type CandidateOptions = {
  readonly language: string;
  /** Whether a word, in small letters, is in a dictionary of the language; without one, its spelling is judged. */
  readonly isKnown?: (word: string) => boolean;
};

type Token = {
  readonly text: string;
  readonly key: string;
  readonly span: TextSpan;
  readonly place: number;
  readonly opens: boolean;
};
type Word = { readonly tokens: Token[]; raisedInside: number; raisedInFront: number; small: number };

/** What stands in front of a word that opens a sentence or a speech. */
const opener = /(?:[.!?…:]["'”’»)]*\s*|["“„«‘—–(]\s*|\n)$/u;
/** In German every noun has a capital: where so many words inside sentences do, a capital says little. */
const capitalsOfNames = 0.12;
/** Of the words of an English story, one in fifteen is spelt as strangely as this; most words from elsewhere are. */
const strangeSpelling = 1.5;
/** A name begins sentences too, and there only a somewhat strange spelling tells it from any other word. */
const strangeInFront = 0.5;
/** A phrase said once is only a sentence's own. */
const fewestPhrases = 2;
const longestPhrase = 4;
/** As many as show how a wording is used. */
const mostPlaces = 4;
/** About so many words hold a language's sentences together; the commonest of a text are those. */
const commonest = 60;

/** Wordings of the texts that may be terms, the likeliest first. */
export function findCandidates(texts: readonly string[], { language, isKnown }: CandidateOptions): Candidate[] {
  if (!usesSpaces(language)) return findKatakana(texts);
  const sentences = texts.map(readTokens);
  const words = countWords(sentences.flat());
  const spelling = learnSpelling([...words].filter(([, word]) => word.small > 0).map(([key]) => key));
  const strangeness = (key: string) => (isKnown ? (isKnown(key) ? 0 : strangeSpelling) : Math.max(0, spelling(key)));
  const capitalsCount = shareOfCapitals(words) < capitalsOfNames;
  const common = commonWords(words, isKnown);
  const singles = [...words]
    .filter(([key]) => !common.has(key))
    .flatMap(([key, word]) => judgeWord(word, strangeness(key), capitalsCount) ?? []);
  const phrases = findPhrases(sentences, common);
  const inPhrases = new Set(phrases.flatMap(({ text, count }) => text.split(' ').map((word) => `${count} ${word}`)));
  const alone = singles.filter(({ text, count }) => !inPhrases.has(`${count} ${text}`));
  return [...alone, ...phrases].sort((a, b) => b.score - a.score);
}

function readTokens(text: string, place: number): Token[] {
  return findWords(text)
    .filter((word) => /\p{L}/u.test(word.text) && !isClipped(text, word))
    .map(({ text: written, start, end }, number) => {
      const opens = number === 0 || opener.test(before(text, start));
      return { text: written, key: written.toLowerCase(), span: { start, end }, place, opens };
    });
}

/** Enough to see a full stop, quotation marks and a space. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 6), at);
}

/** Part of a contraction: the `ll` of `we’ll`, the `didn` of `didn’t`. */
function isClipped(text: string, { start, end }: TextSpan): boolean {
  return /\p{L}['’]$/u.test(before(text, start)) || /^['’]t(?!\p{L})/u.test(text.slice(end, end + 3));
}

function countWords(tokens: readonly Token[]): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const token of tokens) {
    const word = words.get(token.key) ?? { tokens: [], raisedInside: 0, raisedInFront: 0, small: 0 };
    words.set(token.key, word);
    word.tokens.push(token);
    if (token.text === token.key) word.small++;
    else if (token.opens) word.raisedInFront++;
    else word.raisedInside++;
  }
  return words;
}

function shareOfCapitals(words: ReadonlyMap<string, Word>): number {
  let raised = 0;
  let all = 0;
  for (const { raisedInside, small } of words.values()) {
    raised += raisedInside;
    all += raisedInside + small;
  }
  return raised / Math.max(all, 1);
}

function judgeWord(word: Word, strangeness: number, capitalsCount: boolean): Candidate | null {
  const [first] = word.tokens;
  if (!first || first.key.length < 2) return null;
  const count = word.tokens.length;
  const isRaised = capitalsCount && word.small === 0;
  const isName = isRaised && word.raisedInside > 0;
  if (!isName && (first.key.length < 3 || strangeness < (isRaised ? strangeInFront : strangeSpelling))) return null;
  const weight = isName ? 1 + strangeness / 4 : isRaised ? (1 + strangeness) / 3 : (strangeness - 1) / 4;
  const score = (1 + Math.log2(count)) * weight;
  const written = word.tokens.find((token) => !token.opens) ?? first;
  return {
    kind: isName ? 'name' : 'word',
    text: written.text,
    count,
    places: firstPlaces(word.tokens.map(({ place, span }) => ({ text: place, span }))),
    score,
  };
}

function firstPlaces(places: readonly CandidatePlace[]): CandidatePlace[] {
  const found: CandidatePlace[] = [];
  for (const place of places) {
    if (found.length === mostPlaces) break;
    if (found.at(-1)?.text !== place.text) found.push(place);
  }
  return found;
}

/** Neighbouring words that come again, without function words at their ends; not those that only come inside a longer one. */
function findPhrases(sentences: readonly (readonly Token[])[], common: ReadonlySet<string>): Candidate[] {
  const isLoose = (token: Token | undefined) => !token || token.key.length < 2 || common.has(token.key);
  const found = new Map<string, { tokens: Token[]; count: number; places: CandidatePlace[] }>();
  for (const tokens of sentences) {
    for (let length = 2; length <= longestPhrase; length++) {
      for (let at = 0; at + length <= tokens.length; at++) {
        const run = tokens.slice(at, at + length);
        if (isLoose(run[0]) || isLoose(run.at(-1)) || run.slice(1).some(({ opens }) => opens)) continue;
        const key = run.map((token) => token.key).join(' ');
        const known = found.get(key) ?? { tokens: run, count: 0, places: [] };
        found.set(key, known);
        known.count++;
        if (known.places.length < mostPlaces) known.places.push(placeOf(run));
      }
    }
  }
  const recurring = [...found].filter(([, { count }]) => count >= fewestPhrases);
  const inside = new Set(
    recurring.flatMap(([, { tokens, count }]) => partsOf(tokens).map((part) => `${count} ${part}`)),
  );
  const whole = recurring.filter(([key, { count }]) => !inside.has(`${count} ${key}`));
  return whole.map(([, { tokens, count, places }]) => {
    const areRaised = tokens.every(({ text, key }) => text !== key);
    const text = tokens.map((token) => token.text).join(' ');
    const score = Math.log2(count) * (areRaised ? 1.5 : 0.4);
    return { kind: 'phrase', text, count, places: firstPlaces(places), score };
  });
}

function placeOf(run: readonly Token[]): CandidatePlace {
  const [first, last] = [run[0], run.at(-1)];
  return { text: first?.place ?? 0, span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 } };
}

/** The shorter phrases inside a phrase. */
function partsOf(tokens: readonly Token[]): string[] {
  const keys = tokens.map(({ key }) => key);
  const parts: string[] = [];
  for (let length = 2; length < keys.length; length++) {
    for (let at = 0; at + length <= keys.length; at++) parts.push(keys.slice(at, at + length).join(' '));
  }
  return parts;
}

function commonWords(words: ReadonlyMap<string, Word>, isKnown: CandidateOptions['isKnown']): Set<string> {
  const small = [...words].filter(([key, word]) => word.small > 0 && (isKnown?.(key) ?? true));
  const byCount = small.sort(([, a], [, b]) => b.tokens.length - a.tokens.length);
  return new Set(byCount.slice(0, commonest).map(([key]) => key));
}

/** Where words aren't spaced, foreign ones still show by their script: runs of katakana or of Latin letters. */
function findKatakana(texts: readonly string[]): Candidate[] {
  const found = new Map<string, { count: number; places: CandidatePlace[] }>();
  for (const [place, text] of texts.entries()) {
    for (const { 0: run, index } of text.matchAll(/[\p{Script=Katakana}ー]{2,}|\p{Script=Latin}{2,}/gu)) {
      const known = found.get(run) ?? { count: 0, places: [] };
      found.set(run, known);
      known.count++;
      if (known.places.length < mostPlaces)
        known.places.push({ text: place, span: { start: index, end: index + run.length } });
    }
  }
  return [...found]
    .map(([text, { count, places }]): Candidate => {
      return { kind: 'name', text, count, places: firstPlaces(places), score: 1 + Math.log2(count) };
    })
    .sort((a, b) => b.score - a.score);
}
