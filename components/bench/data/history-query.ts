import type { Row } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import type { BenchPlace } from './bench-place';

/** The history of a sentence, asked anew whenever one of its versions has another text or state. */
export function historyQuery({ workId, language }: BenchPlace, lead: Row) {
  const input = { workId, segmentId: lead.id, language };
  const newest = lead.versions.map(({ revisionId, state }) => revisionId + state).join();
  return {
    ...queries.versions.history.queryOptions({ input }),
    queryKey: [...queries.versions.history.queryKey({ input }), newest] as never,
  };
}
