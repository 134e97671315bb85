import type { SegmentState } from './version-state';

/** How far a translation has come, as the three inks show it: what waits for changes counts as draft again. */
export type InkedProgress = {
  readonly approved: number;
  readonly inReview: number;
  readonly draft: number;
  readonly total: number;
  /** Approved in a hundred, rounded down, so that 100 means all. */
  readonly percent: number;
};

export function progressOf(counts: Readonly<Record<SegmentState, number>>): InkedProgress {
  const { approved, 'in-review': inReview } = counts;
  const draft = counts.draft + counts['changes-requested'];
  const total = approved + inReview + draft + counts.empty;
  return { approved, inReview, draft, total, percent: total > 0 ? Math.floor((100 * approved) / total) : 0 };
}
