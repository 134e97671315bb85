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

const beforeOpening = /[\s([{—–―-]/u;
const afterOpening = /[\p{L}\p{M}\p{N}¿¡…([—–―]/u;

/** A page of print: what isn't closed by then was left open. */
const longestQuotation = 2_000;

/** The pair of marks of each quotation; quotations inside it count as well. */
function findMarks(text: string, spaced: boolean): string[] {
  const found: string[] = [];
  const closed = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    if (!openers.has(text.charAt(at)) || closed.has(at) || !opens(text, at, spaced)) continue;
    const end = findClosing(text, at);
    if (end === null) continue;
    closed.add(end);
    found.push(text.charAt(at) + text.charAt(end));
  }
  return found;
}

function opens(text: string, at: number, spaced: boolean): boolean {
  const before = text.charAt(at - 1);
  // French sets a space inside guillemets: `« Oui »`.
  const inside = /[«‹]/.test(text.charAt(at)) && /\s/u.test(text.charAt(at + 1)) ? at + 2 : at + 1;
  const after = text.charAt(inside);
  const leads = afterOpening.test(after) || openers.has(after);
  return leads && (!spaced || before === '' || beforeOpening.test(before) || openers.has(before));
}

/** The nearest mark that closes what another opened; an apostrophe inside a word closes nothing. */
function findClosing(text: string, start: number): number | null {
  const closings = pairs.filter(([opening]) => opening === text.charAt(start)).map((pair) => pair.charAt(1));
  const longest = Math.min(text.length, start + longestQuotation);
  for (let end = start + 2; end < longest; end++) {
    const mark = text.charAt(end);
    const inWord = /\p{L}/u.test(text.charAt(end - 1)) && /\p{L}/u.test(text.charAt(end + 1));
    if (closings.includes(mark) && !(inWord && /['’]/.test(mark))) return end;
  }
  return null;
}

/** Of those used equally often, the one used first. */
function mostUsed(found: readonly string[]): string | null {
  const uses = Map.groupBy(found, (one) => one);
  return (
    [...uses].reduce<[string, number] | null>(
      (most, [one, { length }]) => (most && most[1] >= length ? most : [one, length]),
      null,
    )?.[0] ?? null
  );
}
