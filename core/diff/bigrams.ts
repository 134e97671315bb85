/** How often each two neighbouring UTF-16 code units stand in a text, and how many there are. */
export type Bigrams = { readonly counts: ReadonlyMap<number, number>; readonly total: number };

export function bigramsOf(text: string): Bigrams {
  const counts = new Map<number, number>();
  for (let at = 1; at < text.length; at++) {
    const key = text.charCodeAt(at - 1) * 65_536 + text.charCodeAt(at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, text.length - 1) };
}

/** How alike two texts are by their bigrams, from 0 to 1 (Dice, 1945). */
export function diceOf(one: Bigrams, other: Bigrams): number {
  const total = one.total + other.total;
  if (total === 0) return 0;
  let shared = 0;
  for (const [key, count] of one.counts) shared += Math.min(count, other.counts.get(key) ?? 0);
  return (2 * shared) / total;
}
