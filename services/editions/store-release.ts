import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';
import { isTextless } from './is-textless';
import type { ChosenRun } from './read-chosen';
import { readReviewers } from './read-reviewers';

type ReleasePlace = { readonly workId: string; readonly releaseId: string };

/** Rows sent in one statement. */
const chunk = 5_000;

/** Writes the source of a release as it stands now, and the runs chosen for it. */
export async function storeRelease(
  transaction: Transaction,
  place: ReleasePlace,
  chosen: readonly ChosenRun[],
): Promise<void> {
  await storeDocuments(transaction, place);
  const versionIds = chosen.map((run) => run.versionId);
  const reviewers = await readReviewers(transaction, place.workId, versionIds);
  for (let start = 0; start < chosen.length; start += chunk) {
    await storeRuns(transaction, place, chosen.slice(start, start + chunk), reviewers);
  }
}

async function storeDocuments(transaction: Transaction, { workId, releaseId }: ReleasePlace): Promise<void> {
  await transaction.execute(sql`
    insert into release_document (work_id, release_id, document_id, number, title, segments, words, blocks)
    select d.work_id, ${releaseId}::uuid, d.id, d.number, d.title, d.segments, d.words,
      coalesce(
        jsonb_agg(
          jsonb_build_object('id', b.id, 'kind', b.kind, 'level', b.level, 'segments', coalesce(s.segments, '[]'))
          order by b.position
        ) filter (where s.segments is not null or ${isTextless(sql`b.kind`)}),
        '[]'
      )
    from document d
    left join block b on b.work_id = d.work_id and b.document_id = d.id
    left join (
      select block_id, jsonb_agg(jsonb_build_object('id', id, 'number', number, 'text', text) order by number) as segments
      from segment where work_id = ${workId} and retired_at is null
      group by block_id
    ) s on s.block_id = b.id
    where d.work_id = ${workId} and d.number > 0
    group by d.work_id, d.id`);
}

async function storeRuns(
  transaction: Transaction,
  { workId, releaseId }: ReleasePlace,
  runs: readonly ChosenRun[],
  reviewers: ReadonlyMap<string, string>,
): Promise<void> {
  await transaction.execute(sql`
    insert into release_run (work_id, release_id, document_id, number, version_id, revision_id, contributor_id,
      reviewer_id, text, omitted, by_hand, segment_ids)
    select ${workId}::uuid, ${releaseId}::uuid, r.document_id, r.number, r.version_id, r.revision_id, r.contributor_id,
      r.reviewer_id, r.text, r.omitted, r.by_hand, r.segments::uuid[]
    from ${unnest({
      document_id: ['uuid', runs.map((run) => run.documentId)],
      number: ['int', runs.map((run) => run.number)],
      version_id: ['uuid', runs.map((run) => run.versionId)],
      revision_id: ['uuid', runs.map((run) => run.revisionId)],
      contributor_id: ['uuid', runs.map((run) => run.contributorId)],
      reviewer_id: ['uuid', runs.map((run) => reviewers.get(run.versionId) ?? null)],
      text: ['text', runs.map((run) => run.text)],
      omitted: ['bool', runs.map((run) => run.omitted)],
      by_hand: ['bool', runs.map((run) => run.byHand)],
      segments: ['text', runs.map((run) => `{${run.segmentIds.join()}}`)],
    })} as r (document_id, number, version_id, revision_id, contributor_id, reviewer_id, text, omitted, by_hand, segments)`);
}
