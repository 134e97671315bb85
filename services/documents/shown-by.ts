import { type SQL, sql } from 'drizzle-orm';
import type { Act } from '@/core/work/role';
import type { SegmentState } from '@/core/work/version-state';
import { likePattern } from '@/db/like-pattern';
import type { Context } from '../context';
import { isOpen, myContributor, segmentsOfThreads, waitsForMe } from '../review/thread-conditions';

export type SentenceFilter =
  | SegmentState
  | 'conflict'
  | 'rivals'
  | 'stale'
  | 'needs-review'
  | 'mine-to-decide'
  | 'with-comments'
  | 'to-answer'
  | 'changed'
  | 'with-checks';

export type Search = {
  readonly workId: string;
  readonly documentId: string;
  readonly language: string;
  readonly filter?: SentenceFilter | undefined;
  /** Only sentences that they have a version of; with a filter of versions, one that it is about. */
  readonly contributorId?: string | undefined;
  /** Stands in the source or in a live version. */
  readonly phrase?: string | undefined;
};

/** What someone must be allowed to do, and in which language, to use a filter. */
export function actOf({ filter, language }: Search): [act: Act, language?: string] {
  if (filter === 'mine-to-decide') return ['review', language];
  return [filter === 'with-comments' || filter === 'to-answer' || filter === 'changed' ? 'comment' : 'read'];
}

/** The condition that a filter, a contributor and a phrase put on segments `s` and their states `st`. */
export function shownBy(context: Context, search: Search): SQL {
  const versions = versionsShownBy(context, search);
  return sql`${ofFilter(context, search)} and ${versions ? covering(search, versions) : sql`true`} and ${ofPhrase(search)}`;
}

/** What they ask of versions `v`; null when any will do, or none. */
export function versionsShownBy(context: Context, { filter, contributorId, workId }: Search): SQL | null {
  const asked = [];
  if (filter === 'needs-review' || filter === 'mine-to-decide') asked.push(sql`v.state = 'in-review'`);
  if (filter === 'mine-to-decide') asked.push(sql`v.contributor_id is distinct from ${myContributor(context, workId)}`);
  if (filter === 'conflict') asked.push(hasBeside);
  if (filter === 'stale') asked.push(sql`v.stale`);
  if (contributorId) asked.push(sql`v.contributor_id = ${contributorId}`);
  return asked.length > 0 ? sql.join(asked, sql` and `) : null;
}

/** Versions `v` with a revision that waits beside the text. */
export const hasBeside = sql`exists (select from revision r
  where r.work_id = v.work_id and r.version_id = v.id and r.beside)`;

function ofFilter(context: Context, search: Search): SQL {
  switch (search.filter) {
    case undefined:
    case 'conflict':
    case 'stale':
    case 'needs-review':
    case 'mine-to-decide':
      return sql`true`;
    case 'rivals':
      return sql`st.versions > 1`;
    case 'with-comments':
      return isAmong(segmentsOfThreads(search, isOpen));
    case 'to-answer':
      return isAmong(segmentsOfThreads(search, waitsForMe(context, search.workId)));
    case 'changed':
      return isAmong(changedSegments(context, search));
    case 'with-checks':
      return isAmong(checkedSegments(search));
    default:
      return sql`coalesce(st.state, 'empty') = ${search.filter}`;
  }
}

/** Segments where someone else wrote or decided since the person last looked; all that others wrote, if they never did. */
function changedSegments(context: Context, { workId, documentId, language }: Search): SQL {
  const personId = sql`${context.person?.id ?? null}::uuid`;
  const since = sql`coalesce((select at from last_look where work_id = ${workId} and user_id = ${personId}
    and document_id = ${documentId} and language = ${language}), '-infinity')`;
  return sql`select c.segment_id
    from version v join coverage c on c.work_id = v.work_id and c.version_id = v.id
    where v.work_id = ${workId} and v.document_id = ${documentId} and v.language = ${language} and (
      v.id in (select r.version_id from revision r where r.work_id = ${workId} and r.created_at > ${since}
        and r.contributor_id is distinct from ${myContributor(context, workId)})
      or v.id in (select e.version_id from event e where e.work_id = ${workId} and e.at > ${since}
        and e.kind = 'version-state-changed' and e.user_id is distinct from ${personId}))`;
}

/** Segments with a version whose terms aren't all in order, as they were last checked. */
function checkedSegments({ workId, documentId, language }: Search): SQL {
  return sql`select c.segment_id
    from version v
    join term_check k on k.work_id = v.work_id and k.version_id = v.id and k.faults + k.warnings > 0
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    where v.work_id = ${workId} and v.document_id = ${documentId} and v.language = ${language}`;
}

function ofPhrase(search: Search): SQL {
  if (!search.phrase?.trim()) return sql`true`;
  const pattern = likePattern(search.phrase.trim());
  return sql`(s.text ilike ${pattern} or ${covering(search, sql`v.text ilike ${pattern}`)})`;
}

function covering({ workId, documentId, language }: Search, condition: SQL): SQL {
  return isAmong(sql`select c.segment_id
    from version v join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    where v.work_id = ${workId} and v.document_id = ${documentId} and v.language = ${language} and ${condition}`);
}

/**
 * Whether segment `s` is among those of a query. `is true` has it run once and hashed: as a join, PostgreSQL runs it once for
 * every segment while it has no statistics, as after an import, which takes minutes for 10,000 versions.
 */
function isAmong(segmentIds: SQL): SQL {
  return sql`(s.id in (${segmentIds})) is true`;
}
