import { type WordBefore, wordBefore } from '@/core/segment/words-around';

/** A place where a sentence may end, within a block that no sentence crosses. Offsets count UTF-16 code units in `text`. */
export type Candidate = {
  /** The block. */
  readonly text: string;
  /** Where the sentence that may end here began. */
  readonly sentenceStart: number;
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
  /** What that is. */
  readonly kind: 'capital' | 'small' | 'number' | 'letter' | 'sign';
};

export const quotationMark = /["'”’“‘„‚»«›‹「」『』`]/;
export const dash = /[-–—―]/;
export const ellipsis = /^(?:\.[.\s\u00a0]*\.|…+|‥+)$/;
export const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Marks that end a sentence in whatever language they stand. */
export const universalTerminators = '.!?…‥。！？｡．।॥۔؟።፧፨։။។៕།༎‼⁇⁈⁉‽⸮꧉߹᙮᠃᠉෴';

/** Marks that end a sentence with no space after them. */
export const unspacedTerminators = /[。！？｡．।॥።፧፨։။។៕།༎᠃᠉]/;

const emoji =
  '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\u{fe0f})(?:[\\u{fe0f}\\u{200d}\\u{1f3fb}-\\u{1f3ff}]|\\p{Extended_Pictographic})*';
const controls = '\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

const noWord: WordBefore = { word: '', tight: '', spaced: '' };

const closing = new RegExp(
  [
    `["'\`”’›»」』〉》】〕）)\\]}*_${controls}]`,
    '[“‘«‹](?=[\\s.,;:!?)–—-]|$)',
    // A space within quotation marks, as in French: « Viens ! »
    '[ \\u00a0\\u202f][»›”)\\]](?=[\\s.,;:!?)–—-]|$)',
    // Texts with spaces around all marks: `` Where ? ``.
    "[ \\u00a0](?:``|'')(?=\\s*[.,;:!?)])",
    // Notes: reason.[7] reason. [7] reason.¹²
    '\\s?\\[\\d{1,3}\\]',
    '[¹²³⁰⁴-⁹]+',
    `[ \\u00a0]?(?:${emoji})`,
    `[ \\u00a0][:;]-?[)(DP](?=\\s|$)`,
  ].join('|'),
  'uy',
);
const spacedStraightQuote = /[ \u00a0](?:''|["'])(?=[\s.,;:!?)]|$)/y;
// `consultation.11 Take`, but not `No.5 The`
const bearsNote = /(?:\p{Ll}{4}|[)\]])$/u;
const noteNumber = /\d{1,3}(?: \d{1,3})*(?=\s+\p{Lu}|\s*$)/uy;
const opening = new RegExp(
  `(?:["'\`“”‘’«»„‚‹›「『【《〈（(\\[{¿¡*_#\\s${controls}]|[-–—―]+|\\.{2,}(?=\\S)|…(?=\\S))*`,
  'uy',
);
const space = /\s*/y;

/** Reads what stands around the marks in a block. */
export function readCandidate(
  text: string,
  marks: { start: number; end: number; terminators: RegExp },
  sentenceStart: number,
): Candidate {
  const markStart = marks.start;
  let mark = text.slice(markStart, marks.end);
  let end = marks.end;
  // Closers may be followed by the mark that counts: `«Where?».`
  for (;;) {
    const closed = readClosers(text, end, sentenceStart);
    const more = closed > end ? match(marks.terminators, text, closed) : null;
    if (more === null) {
      end = closed;
      break;
    }
    mark = more;
    end = closed + more.length;
  }
  if (bearsNote.test(text.slice(Math.max(0, markStart - 4), markStart)))
    end += match(noteNumber, text, end)?.length ?? 0;
  const next = end + (match(space, text, end)?.length ?? 0);
  const openers = match(opening, text, next) ?? '';
  const word = next + openers.length;
  return {
    text,
    sentenceStart,
    mark,
    markStart,
    before: /[.…]/.test(mark) ? wordBefore(text, markStart, sentenceStart) : noWord,
    closers: text.slice(marks.end, end).replace(/\p{Cf}/gu, ''),
    end,
    next,
    openers,
    word,
    kind: kindAt(text, word),
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

// Marks further back say nothing of this one.
const longestQuotation = 1000;

/** In texts with spaces around all marks, a straight quotation mark closes when an odd number came before it. */
function readSpacedStraightQuote(text: string, at: number, sentenceStart: number): string | null {
  const quote = match(spacedStraightQuote, text, at);
  if (quote === null) return null;
  const before = text.slice(Math.max(sentenceStart, at - longestQuotation), at).split(quote.trim()).length - 1;
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
