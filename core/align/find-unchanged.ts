import type { Bead, SentenceRun } from './bead';

/** A run of source sentences and the text that answered it before. */
export type KnownRun = { readonly source: SentenceRun; readonly text: string };

/** No version holds more sentences than this. */
const longestRun = 6;

/**
 * Beads for known texts that the translation still holds, word for word, in order; spaces don't count. A text that stands twice
 * says nothing of its place, and is left to its neighbours.
 */
export function findUnchanged(known: readonly KnownRun[], sentences: readonly string[]): Bead[] {
  if (known.length === 0) return [];
  const wanted = new Set(known.map(({ text }) => bare(text)));
  const places = new Map<string, SentenceRun | null>();
  const bareSentences = sentences.map(bare);
  for (let start = 0; start < sentences.length; start++) {
    let joined = '';
    for (let end = start + 1; end <= Math.min(sentences.length, start + longestRun); end++) {
      joined += bareSentences[end - 1];
      if (wanted.has(joined)) places.set(joined, places.has(joined) ? null : { start, end });
    }
  }
  const seen = new Map<string, number>();
  for (const { text } of known) seen.set(bare(text), (seen.get(bare(text)) ?? 0) + 1);
  const found = known.flatMap(({ source, text }) => {
    const target = places.get(bare(text));
    return target && bare(text) !== '' && seen.get(bare(text)) === 1 ? [{ source, target }] : [];
  });
  return longestRising(found.toSorted((a, b) => a.source.start - b.source.start));
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The most beads whose targets rise and don't overlap. Patience sorting: Fredman, 1975. */
function longestRising(beads: readonly Bead[]): Bead[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, { target }] of beads.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((beads[tails[middle] ?? 0]?.target.end ?? 0) <= target.start) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    const held = tails[low];
    if (held === undefined || target.end < (beads[held]?.target.end ?? 0)) tails[low] = at;
  }
  const rising: Bead[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rising.push(beads[at] as Bead);
  return rising.reverse();
}
