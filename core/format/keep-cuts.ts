import type { Cut, CutKind } from '@/core/format/apply-cuts';

/** A cut by the words in front of it and behind it, so that it is found again in a changed text. */
export type KeptCut = { readonly kind: CutKind; readonly before: string; readonly after: string };

/** Some eight words on either side, and how far to come down where some of these have changed. */
const contexts = [48, 24, 12] as const;

export function keepCut(text: string, { offset, kind }: Cut): KeptCut {
  const [most] = contexts;
  return { kind, before: text.slice(Math.max(0, offset - most), offset), after: text.slice(offset, offset + most) };
}

/**
 * Where kept cuts belong in a text, by offset. A cut whose words stand nowhere is left out, and one whose words are only alike,
 * where they are so more than once. Of two at one place, the later in the list holds.
 */
export function placeCuts(text: string, kept: readonly KeptCut[]): Cut[] {
  const placed = new Map<number, CutKind>();
  for (const cut of kept) for (const offset of findPlaces(text, cut)) placed.set(offset, cut.kind);
  return [...placed].map(([offset, kind]) => ({ offset, kind })).sort((a, b) => a.offset - b.offset);
}

function findPlaces(text: string, { before, after }: KeptCut): number[] {
  for (const context of contexts) {
    const front = before.slice(-context);
    const found = occurrences(text, front + after.slice(0, context)).map((at) => at + front.length);
    if (context === contexts[0] ? found.length > 0 : found.length === 1) return found;
    if (found.length > 1) return [];
  }
  return [];
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
