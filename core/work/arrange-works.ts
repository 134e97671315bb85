import type { InkedProgress } from './progress-of';
import { progressOf } from './progress-of';
import type { Membership, Role } from './role';
import type { SegmentState } from './version-state';

export const workOrders = ['touched', 'title', 'progress'] as const;
export type WorkOrder = (typeof workOrders)[number];

type Work = {
  readonly title: string;
  readonly updatedAt: string;
  readonly mine: readonly Membership[];
  readonly languages: readonly { readonly progress: { readonly segments: Readonly<Record<SegmentState, number>> } }[];
};

/** Works in which the person has the role, or all of them: last touched first, by title, or the nearest to done first. */
export function arrangeWorks<One extends Work>(
  works: readonly One[],
  { order, role, language }: { order: WorkOrder; role: Role | null; language: string },
): One[] {
  const kept = works.filter((work) => role === null || work.mine.some((membership) => membership.role === role));
  const byTitle = new Intl.Collator(language, { numeric: true });
  const compare: Record<WorkOrder, (a: One, b: One) => number> = {
    touched: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
    title: (a, b) => byTitle.compare(a.title, b.title),
    progress: (a, b) => shareDone(b) - shareDone(a),
  };
  return kept.toSorted(compare[order]);
}

/** Approved sentences in all languages together; a work without languages has not begun. */
function shareDone({ languages }: Work): number {
  const inks: InkedProgress[] = languages.map(({ progress }) => progressOf(progress.segments));
  const total = inks.reduce((sum, one) => sum + one.total, 0);
  return total > 0 ? inks.reduce((sum, one) => sum + one.approved, 0) / total : -1;
}
