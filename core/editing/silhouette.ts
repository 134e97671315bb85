import { runsOf } from '@/core/work/state-runs';
import { type SegmentState, segmentStates } from '@/core/work/version-state';

/** A stretch of a chapter in one state; `start` and `end` are shares of its length, from 0 to 1. */
export type Bar = { readonly state: SegmentState; readonly start: number; readonly end: number };

/**
 * A chapter as at most `most` bars: one a sentence where there is room, else one for many sentences, which takes the state
 * of most of them, or asked-for changes where there are any.
 */
export function silhouette(states: string, most: number): Bar[] {
  const total = states.length;
  const count = Math.min(total, most);
  if (count === 0) return [];
  const tallies = Array.from({ length: count }, () => segmentStates.map(() => 0));
  let start = 0;
  for (const [state, length] of runsOf(states)) {
    for (let bucket = bucketOf(start); bucket <= bucketOf(start + length - 1); bucket += 1) {
      const from = Math.max(start, Math.ceil((bucket * total) / count));
      const to = Math.min(start + length, Math.ceil(((bucket + 1) * total) / count));
      const tally = tallies[bucket];
      if (tally?.[state] !== undefined) tally[state] += to - from;
    }
    start += length;
  }
  return tallies.map((tally, bucket) => ({
    state: prevailing(tally),
    start: bucket / count,
    end: (bucket + 1) / count,
  }));

  function bucketOf(sentence: number): number {
    return Math.floor((sentence * count) / total);
  }
}

/** Neighbouring bars of the same state as one. */
export function joinBars<One extends Omit<Bar, 'state'> & { readonly state: string }>(bars: readonly One[]): One[] {
  const joined: One[] = [];
  for (const bar of bars) {
    const last = joined.at(-1);
    if (last?.state === bar.state) joined[joined.length - 1] = { ...last, end: bar.end };
    else joined.push(bar);
  }
  return joined;
}

function prevailing(tally: readonly number[]): SegmentState {
  if ((tally[segmentStates.indexOf('changes-requested')] ?? 0) > 0) return 'changes-requested';
  return segmentStates[tally.indexOf(Math.max(...tally))] ?? 'empty';
}
