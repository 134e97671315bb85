import { type SQL, sql } from 'drizzle-orm';
import type { FolderVersion } from '@/core/folder/work-folder';
import type { VersionState } from '@/core/work/version-state';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';
import { followTexts } from '../annotations/follow-texts';
import type { Context } from '../context';
import { findChangedRuns } from './changed-runs';

/** Rows sent in one statement. */
const chunk = 5_000;

type Stored = {
  readonly id: string;
  readonly revision_id: string;
  readonly language: string;
  readonly contributor_id: string;
  readonly segment_ids: string[];
  readonly state: VersionState;
  readonly text: string;
  readonly omitted: boolean;
  readonly reason: string;
  readonly confidence: number | null;
};

type Place = { readonly workId: string; readonly contributorOf: ReadonlyMap<string, string> };

/**
 * Writes the versions of a folder: new ones, and a new revision of those that changed. Versions that the folder doesn't
 * hold stay. Answers how many were written.
 */
export async function storeVersions(
  context: Context,
  transaction: Transaction,
  place: Place,
  versions: readonly FolderVersion[],
): Promise<number> {
  const live = await readLive(transaction, place.workId);
  const byFirst = new Map(live.map((one) => [keyOf(one.contributor_id, one.language, one.segment_ids[0]), one]));
  const judged: { id: string; confidence: number }[] = [];
  const plans = versions.flatMap((version) => {
    const contributorId = place.contributorOf.get(version.siglum) ?? '';
    const stored = byFirst.get(keyOf(contributorId, version.language, version.segments[0]));
    if (stored && isSame(stored, version)) {
      const { confidence } = version;
      if (typeof confidence === 'number' && !isAsSure(stored, confidence)) judged.push({ id: stored.id, confidence });
      return [];
    }
    const plan = { ...version, contributorId, id: stored?.id ?? context.newId(), revisionId: context.newId() };
    return [{ ...plan, baseId: stored?.revision_id ?? null }];
  });
  await judge(transaction, place.workId, judged);
  const stored = live.map(({ contributor_id: contributorId, segment_ids: segments, ...one }) => ({
    ...one,
    contributorId,
    segments,
  }));
  const changes = findChangedRuns(stored, plans);
  for (let start = 0; start < plans.length; start += chunk) {
    await storePlans(context, transaction, place.workId, plans.slice(start, start + chunk), live.length > 0);
  }
  await followTexts(transaction, place.workId, 'version', changes);
  return plans.length;
}

function keyOf(contributorId: string, language: string, segmentId: string | undefined): string {
  return `${contributorId} ${language} ${segmentId}`;
}

function isSame(stored: Stored, version: FolderVersion): boolean {
  return (
    stored.text === version.text &&
    stored.state === version.state &&
    stored.omitted === version.omitted &&
    stored.reason === version.reason &&
    stored.segment_ids.join() === version.segments.join()
  );
}

/** Confidences are stored in single precision. */
function isAsSure(stored: Stored, confidence: number): boolean {
  return stored.confidence !== null && Math.fround(stored.confidence) === Math.fround(confidence);
}

/** How sure it is where a text belongs makes no revision of it. */
async function judge(
  transaction: Transaction,
  workId: string,
  judged: readonly { readonly id: string; readonly confidence: number }[],
): Promise<void> {
  if (judged.length === 0) return;
  await transaction.execute(sql`
    update version v set confidence = g.confidence
    from ${unnest({ id: ['uuid', judged.map((one) => one.id)], confidence: ['real', judged.map((one) => one.confidence)] })}
      as g (id, confidence)
    where v.work_id = ${workId}::uuid and v.id = g.id`);
}

async function readLive(transaction: Transaction, workId: string): Promise<Stored[]> {
  const { rows } = await transaction.execute<Stored>(sql`
    select v.id, v.revision_id, v.language, v.contributor_id, v.state, v.text, v.omitted, v.reason,
      v.confidence, array_agg(c.segment_id order by s.number) as segment_ids
    from version v
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id
    where v.work_id = ${workId}
    group by v.work_id, v.id`);
  return rows;
}

type Plan = FolderVersion & {
  readonly id: string;
  readonly contributorId: string;
  readonly revisionId: string;
  readonly baseId: string | null;
};

async function storePlans(
  context: Context,
  transaction: Transaction,
  workId: string,
  plans: readonly Plan[],
  mayMeetOthers: boolean,
): Promise<void> {
  const at = context.now();
  const given = sql`${unnest({
    id: ['uuid', plans.map((one) => one.id)],
    revision_id: ['uuid', plans.map((one) => one.revisionId)],
    base_id: ['uuid', plans.map((one) => one.baseId)],
    contributor_id: ['uuid', plans.map((one) => one.contributorId)],
    language: ['text', plans.map((one) => one.language)],
    state: ['text', plans.map((one) => one.state)],
    text: ['text', plans.map((one) => one.text)],
    omitted: ['bool', plans.map((one) => one.omitted)],
    reason: ['text', plans.map((one) => one.reason)],
    confidence: ['real', plans.map((one) => one.confidence ?? null)],
    segments: ['text', plans.map((one) => `{${one.segments.join()}}`)],
  })} as g (id, revision_id, base_id, contributor_id, language, state, text, omitted, reason, confidence, segments)`;
  await transaction.execute(sql`
    insert into version (work_id, id, document_id, language, contributor_id, state, text, omitted, reason, confidence, revision_id,
      created_at, updated_at)
    select ${workId}::uuid, g.id, s.document_id, g.language, g.contributor_id, g.state, g.text, g.omitted, g.reason,
      g.confidence, g.revision_id, ${at}::timestamptz, ${at}::timestamptz
    from ${given} join segment s on s.work_id = ${workId}::uuid and s.id = (g.segments::uuid[])[1]
    on conflict (work_id, id) do update set state = excluded.state, text = excluded.text, omitted = excluded.omitted,
      reason = excluded.reason, confidence = excluded.confidence, revision_id = excluded.revision_id, stale = false, source_before = null, updated_at = excluded.updated_at`);
  await transaction.execute(sql`
    insert into revision (work_id, id, version_id, base_id, contributor_id, text, omitted, segment_ids, origin, created_at)
    select ${workId}::uuid, g.revision_id, g.id, g.base_id, g.contributor_id, g.text, g.omitted, g.segments::uuid[],
      'imported', ${at}::timestamptz
    from ${given}`);
  if (mayMeetOthers) await withdrawCovered(transaction, workId, given, at);
  await transaction.execute(sql`
    insert into coverage (work_id, segment_id, version_id, language, contributor_id, live)
    select ${workId}::uuid, covered.id, g.id, g.language, g.contributor_id, g.state <> 'withdrawn'
    from ${given} cross join lateral unnest(g.segments::uuid[]) as covered (id)
    on conflict (work_id, segment_id, version_id) do update set live = excluded.live`);
}

/** Takes what the given versions are about to cover from their own past, and from other versions of the same contributor. */
async function withdrawCovered(transaction: Transaction, workId: string, given: SQL, at: Date): Promise<void> {
  await transaction.execute(sql`
    update coverage c set live = false from ${given}
    where g.base_id is not null and c.work_id = ${workId}::uuid and c.version_id = g.id and c.live`);
  await transaction.execute(sql`
    with taken as (
      select g.language, g.contributor_id, unnest(g.segments::uuid[]) as segment_id from ${given}
    ), lost as (
      update coverage c set live = false from taken t
      where c.work_id = ${workId}::uuid and c.segment_id = t.segment_id and c.language = t.language
        and c.contributor_id = t.contributor_id and c.live
      returning c.version_id
    )
    update version v set state = 'withdrawn', updated_at = ${at}::timestamptz
    from (select distinct version_id from lost) l
    where v.work_id = ${workId}::uuid and v.id = l.version_id`);
}
