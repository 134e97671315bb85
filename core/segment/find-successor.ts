export type Standing = { readonly id: string; readonly number: number; readonly text: string };

/** So much of the shorter one's words must stand in the other for one to have come from the other. */
const kinship = 0.6;

/**
 * What became of a sentence that is gone: of the sentences that it was split into, the first; else the one that it was
 * joined to or rewritten as; else the one that has come to its place. `standing` are those around its place, in order.
 * Null when there are none.
 */
export function findSuccessor(
  gone: { readonly number: number; readonly text: string },
  standing: readonly Standing[],
): Standing | null {
  const words = wordsOf(gone.text);
  const kin = standing.map(({ text }) => kinOf(words, wordsOf(text)));
  const best = kin.reduce((found, one, place) => (one > (kin[found] ?? 0) ? place : found), 0);
  if (!kin[best]) return nearest(gone.number, standing);
  let first = best;
  while (first > 0 && kin[first - 1]) first -= 1;
  return standing[first] ?? null;
}

/** From 0, no kin, to 1, the same words: twice what they share of what both have. */
function kinOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  const shorter = Math.min(one.length, other.length);
  return shorter > 0 && shared >= shorter * kinship ? (2 * shared) / (one.length + other.length) : 0;
}

/** Words, or characters of a script that writes none. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function nearest(number: number, standing: readonly Standing[]): Standing | null {
  const byDistance = standing.toSorted((one, other) => Math.abs(one.number - number) - Math.abs(other.number - number));
  return byDistance[0] ?? null;
}
