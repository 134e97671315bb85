import { usesSpaces } from '@/core/text/language';

/** How a text marks speech: an opening and a closing mark, and the dash before a line of dialogue; null where unused. */
export type QuotationStyle = { readonly marks: string | null; readonly dash: string | null };

const pairs = ['«»', '»«', '‹›', '›‹', '“”', '„“', '„”', '””', '‘’', '‚‘', '「」', '『』', '""', "''"];
const openers = new Set(pairs.map(([opening]) => opening));

/** The quotation marks and the dialogue dash that a text uses most. A quotation that isn't closed doesn't count. */
export function findQuotationStyle(text: string, language: string): QuotationStyle {
  const dashes = Array.from(text.matchAll(dialogueDash), ([, dash]) => dash ?? '');
  return { marks: mostUsed(findMarks(text, usesSpaces(language))), dash: mostUsed(dashes) };
}

/** Whether a reader would see the styles change: both mark speech, and they clash or share nothing. */
export function stylesDiffer(one: QuotationStyle, other: QuotationStyle): boolean {
  const clash = (mine: string | null, theirs: string | null) => mine !== null && theirs !== null && mine !== theirs;
  const agree = (mine: string | null, theirs: string | null) => mine !== null && mine === theirs;
  if (clash(one.marks, other.marks) || clash(one.dash, other.dash)) return true;
  const bothMark = isUsed(one) && isUsed(other);
  return bothMark && !agree(one.marks, other.marks) && !agree(one.dash, other.dash);
}

function isUsed({ marks, dash }: QuotationStyle): boolean {
  return marks !== null || dash !== null;
}

/** `—¿Quién es?`, `– Wer da?`; a hyphen only as `-- Who?` or `- Who?`. */
const dialogueDash = /^\s*([—–―]|--?(?=\s))\s*(?=[\p{L}\p{N}¿¡…])/gmu;

const beforeOpening = /[\s([{—–―-]$/u;
const afterOpening = /^[\p{L}\p{M}\p{N}¿¡…([—–―]/u;
/** French sets a space that doesn't break between guillemets and what they hold: `« Oui »`. */
const innerSpace = /^[\u00a0\u202f]/u;

/** One pair for each quotation; quotations inside it count as well. */
function findMarks(text: string, spaced: boolean): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!openers.has(mark) || !opens(text, at, spaced)) continue;
    const pair = closingPair(text, at);
    if (!pair) continue;
    found.push(pair.marks);
    // Where both marks are the same, the closing one opens nothing.
    if (pair.marks[0] === pair.marks[1]) at = pair.end;
  }
  return found;
}

function opens(text: string, at: number, spaced: boolean): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + 1).replace(innerSpace, '');
  const follows = afterOpening.test(after) || openers.has(after.charAt(0));
  if (!spaced) return follows;
  return follows && (before === '' || beforeOpening.test(before) || openers.has(before.at(-1) ?? ''));
}

/** The pair that the nearest closing mark makes with the opening one. An apostrophe inside a word closes nothing. */
function closingPair(text: string, start: number): { marks: string; end: number } | null {
  const closings = pairs.filter(([opening]) => opening === text.charAt(start)).map((pair) => pair.charAt(1));
  for (let end = start + 2; end < text.length; end++) {
    const mark = text.charAt(end);
    const inWord = /\p{L}/u.test(text.charAt(end - 1)) && /\p{L}/u.test(text.charAt(end + 1));
    if (closings.includes(mark) && !(inWord && /['’]/.test(mark))) return { marks: text.charAt(start) + mark, end };
  }
  return null;
}

/** Of those used equally often, the one used first. */
function mostUsed(found: readonly string[]): string | null {
  const uses = Map.groupBy(found, (one) => one);
  return [...uses].reduce<[string, number] | null>(
    (most, [one, { length }]) => (most && most[1] >= length ? most : [one, length]),
    null,
  )?.[0] ?? null;
}
