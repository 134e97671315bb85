// What a sentence begins and ends with, as small numbers: both are signs of where beads meet.

const starts = [/^["“”„«»‹「『‘'`]/u, /^[—–―-]/u, /^[([（*]/u, /^\p{N}/u, /^[\p{Lu}\p{Lt}]/u, /^\p{Ll}/u];
const ends = [/(?:…|\.{2,})$/u, /[.。।۔]$/u, /[!！]$/u, /[?？؟]$/u, /[:：]$/u, /[;；؛]$/u, /[,،、，]$/u, /[—–―-]$/u];
const closing = /["“”„«»‹›」』’'`)\]）\s]+$/u;

/** One more than there are ways to begin; each again for a sentence that opens a paragraph. */
export const startKinds = (starts.length + 1) * 2;
export const endKinds = (ends.length + 1) * 2;

/** The kind of beginning, below `startKinds`. */
export function startKind(sentence: string, opensParagraph: boolean): number {
  return kindOf(sentence.trimStart(), starts) * 2 + (opensParagraph ? 1 : 0);
}

/** The kind of ending, below `endKinds`: the last mark, and whether a quotation or bracket closes after it. */
export function endKind(sentence: string): number {
  const trimmed = sentence.trimEnd();
  const bare = trimmed.replace(closing, '');
  return kindOf(bare, ends) * 2 + (bare.length < trimmed.length ? 1 : 0);
}

function kindOf(text: string, patterns: readonly RegExp[]): number {
  const found = patterns.findIndex((pattern) => pattern.test(text));
  return found === -1 ? patterns.length : found;
}
