import { sql } from 'drizzle-orm';
import type { VersionState } from '@/core/work/version-state';
import type { Database, Transaction } from '@/db/client';
import type { StoredEdition } from './get-edition';
import { inStretch, type Stretch } from './read-candidates';

/** A version chosen by hand, for the segments that it was chosen for. */
export type HandChoice = {
  readonly versionId: string;
  readonly documentId: string;
  readonly contributorId: string;
  readonly segmentIds: readonly string[];
  /** Of its first sentence. */
  readonly number: number;
  readonly state: VersionState;
};

/** What was chosen by hand in an edition, newest first, in a stretch or in all documents. */
export async function readChoices(
  database: Database | Transaction,
  edition: StoredEdition,
  stretch?: Stretch,
): Promise<HandChoice[]> {
  const { rows } = await database.execute<HandChoice>(sql`
    select v.id as "versionId", v.document_id as "documentId", v.contributor_id as "contributorId", v.state,
      array_agg(ec.segment_id order by s.number, s.id) as "segmentIds", min(s.number) as number
    from edition_choice ec
    join version v on v.work_id = ec.work_id and v.id = ec.version_id
    join segment s on s.work_id = ec.work_id and s.id = ec.segment_id
    where ec.work_id = ${edition.workId} and ec.edition_id = ${edition.id}
      and ${inStretch(stretch)}
    group by v.work_id, v.id
    order by max(ec.chosen_at) desc, v.id desc`);
  return rows;
}
