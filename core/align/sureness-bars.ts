import { type KeptBead, type Sureness, surenessOf } from './kept-bead';

/** A stretch of beads; `start` and `end` are shares of the whole, from 0 to 1. */
export type SurenessBar = { readonly state: Sureness; readonly start: number; readonly end: number };

const ranks: readonly Sureness[] = ['sure', 'likely', 'doubtful'];

/** How sure beads are as at most `most` bars: one a bead where there is room, else one for several, as sure as the least sure of them. */
export function surenessBars(beads: readonly KeptBead[], most: number): SurenessBar[] {
  const count = Math.min(beads.length, most);
  return Array.from({ length: count }, (_, bar) => {
    const own = beads.slice(Math.floor((bar * beads.length) / count), Math.floor(((bar + 1) * beads.length) / count));
    const least = Math.max(...own.map((bead) => ranks.indexOf(surenessOf(bead))));
    return { state: ranks[least] ?? 'sure', start: bar / count, end: (bar + 1) / count };
  });
}
