import { type WordBefore, wordBefore } from '@/core/segment/words-around';

/** A place where a sentence may end. Offsets count UTF-16 code units in `text`. */
export type Candidate = {
  readonly text: string;
  /** Where the sentence that may end here began. */
  readonly sentenceStart: number;
  /** Where the stretch that no sentence crosses ends. */
  readonly blockEnd: number;
  /** The marks that may end it: `.`, `?!`, `. . .`, `—`. */
  readonly mark: string;
  readonly markStart: number;
  /** The word before the marks; empty before marks that no abbreviation bears. */
  readonly before: WordBefore;
  /** Quotation marks, brackets and note numbers between the mark and the space after it. */
  readonly closers: string;
  /** Where mark and closers end. */
  readonly end: number;
  /** Where the next sentence would start: after the white space. */
  readonly next: number;
  /** Quotation marks, brackets and dashes that open what follows. */
  readonly openers: string;
  /** Where the first word, number or other sign after the openers starts. */
  readonly word: number;
  /** What that is; `nothing` at the end of the block. */
  readonly kind: 'capital' | 'small' | 'number' | 'letter' | 'sign' | 'nothing';
};

/** Marks that end a sentence in whatever language they stand. */
export const universalTerminators = '.!?…‥。！？｡．।॥۔؟።፧፨։။។៕།༎‼⁇⁈⁉‽⸮꧉߹᙮᠃᠉෴';

/** Marks that end a sentence with no space after them. */
export const unspacedTerminators = /[。！？｡．।॥።፧፨։။។៕།༎᠃᠉]/;

const emoji = '\\p{Extended_Pictographic}(?:[\\u{fe0f}\\u{200d}\\u{1f3fb}-\\u{1f3ff}\\u{20e3}]|\\p{Extended_Pictographic})*';
const controls = '\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

const noWord: WordBefore = { word: '', tight: '', spaced: '' };

const closing = new RegExp(
  [
    `["'\`”’›»」』〉》】〕）)\\]}*_${controls}]`,
    '[“‘«‹](?=[\\s.,;:!?)–—-]|$)',
    // French sets a space within its quotation marks: « Viens ! »
    '[ \\u00a0\\u202f][»›”)\\]](?=[\\s.,;:!?)–—-]|$)',
    // Texts with spaces around all marks: `` Where ? ``.
    '[ \\u00a0](?:``|\'\')(?=\\s*[.,;:!?)])',
    // Notes: reason.[7] reason. [7] reason.¹²
    '\\s?\\[\\d{1,3}\\]',
    '[¹²³⁰⁴-⁹]+',
    `[ \\u00a0]?(?:${emoji})`,
    `[ \\u00a0][:;]-?[)(DP](?=\\s|$)`,
  ].join('|'),
  'uy',
);
const spacedStraightQuote = /[ \u00a0](?:''|["'])(?=[\s.,;:!?)]|$)/y;
const noteNumber = /\d{1,3}(?: \d{1,3})*(?=\s+\p{Lu}|\s*$)/uy;
const opening = new RegExp(`(?:["'\`“”‘’«»„‚‹›「『【《〈（(\\[{¿¡*_#\\s${controls}]|[-–—―]+|\\.{2,}(?=\\S)|…(?=\\S))*`, 'uy');
const space = /\s*/y;

/** Reads what stands around the marks from `markStart` to `markEnd`. */
export function readCandidate(
  text: string,
  marks: { start: number; end: number; more: RegExp },
  sentenceStart: number,
  blockEnd: number,
): Candidate {
  const markStart = marks.start;
  let mark = text.slice(markStart, marks.end);
  let end = marks.end;
  // Closers may be followed by the mark that counts: `«Where?».`
  for (;;) {
    const closed = readClosers(text, end, sentenceStart);
    const more = closed > end ? match(marks.more, text, closed) : null;
    if (more === null) {
      end = closed;
      break;
    }
    mark = more;
    end = closed + more.length;
  }
  if (/[\p{L})\]]/u.test(text[markStart - 1] ?? '')) end += match(noteNumber, text, end)?.length ?? 0;
  end = Math.min(end, blockEnd);
  const next = Math.min(end + (match(space, text, end)?.length ?? 0), blockEnd);
  const openers = (match(opening, text, next) ?? '').slice(0, blockEnd - next);
  const word = next + openers.length;
  return {
    text,
    sentenceStart,
    blockEnd,
    mark,
    markStart,
    before: /[.…]/.test(mark) ? wordBefore(text, markStart, sentenceStart) : noWord,
    closers: text.slice(marks.end, end).replace(/\p{Cf}/gu, ''),
    end,
    next,
    openers,
    word,
    kind: word >= blockEnd ? 'nothing' : kindAt(text, word),
  };
}

function readClosers(text: string, from: number, sentenceStart: number): number {
  let end = from;
  for (;;) {
    const closer = match(closing, text, end) ?? readSpacedStraightQuote(text, end, sentenceStart);
    if (closer === null) return end;
    end += closer.length;
  }
}

/** In texts with spaces around all marks, a straight quotation mark closes when an odd number came before it. */
function readSpacedStraightQuote(text: string, at: number, sentenceStart: number): string | null {
  const quote = match(spacedStraightQuote, text, at);
  if (quote === null) return null;
  const before = text.slice(sentenceStart, at).split(quote.trim()).length - 1;
  return before % 2 === 1 ? quote : null;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const kinds = [
  ['small', /\p{Ll}/u],
  ['capital', /[\p{Lu}\p{Lt}]/u],
  ['number', /\p{N}/u],
  ['letter', /[\p{L}\p{M}]/u],
] as const;

function kindAt(text: string, at: number): Candidate['kind'] {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return kinds.find(([, pattern]) => pattern.test(sign))?.[0] ?? 'sign';
}
