import type { StateCounts } from '@/api/contract/shapes';
import { ProgressInks } from '@/components/ui/progress-inks';
import { progressOf } from '@/core/work/progress-of';

/** How far sentences in these states have come, in the three inks. */
export function CountsBar({ counts, label }: { counts: StateCounts; label?: string }) {
  const { approved, inReview, draft, total } = progressOf(counts);
  return <ProgressInks approved={approved} inReview={inReview} draft={draft} total={total} {...(label && { label })} />;
}
