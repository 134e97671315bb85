import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context';

/** The asking person's contributor in a work, as a value in SQL; null where they have none. */
export function myContributor({ person }: Context, workId: string): SQL {
  if (!person) return sql`null::uuid`;
  return sql`(select id from contributor where work_id = ${workId} and user_id = ${person.id})`;
}

/** Threads `t` that stand and are not resolved. */
export const isOpen = sql`t.resolved_at is null and t.comments > 0`;

/** Threads `t` about the source or a version in a language. */
export function inLanguage(language: string): SQL {
  return sql`(t.language is null or t.language = ${language})`;
}

/**
 * Threads `t` that wait for an answer of the asking person: open ones that call them, that they take part in, or that are on a
 * version of theirs, where someone else had the last word.
 */
export function waitsForMe(context: Context, workId: string): SQL {
  const me = myContributor(context, workId);
  return sql`(${isOpen} and t.last_writer_id is distinct from ${me} and (
    exists (select from comment c where c.work_id = t.work_id and c.thread_id = t.id and c.removed_at is null
      and c.contributor_id = ${me})
    or exists (select from comment c join mention m on m.work_id = c.work_id and m.comment_id = c.id
      where c.work_id = t.work_id and c.thread_id = t.id and c.removed_at is null
        and m.user_id = ${context.person?.id ?? null}::uuid)
    or exists (select from version v where v.work_id = t.work_id and v.id = t.version_id and v.contributor_id = ${me})))`;
}

/** The segments that threads meeting a condition stand at: those that their version covers, or that of the source. */
export function segmentsOfThreads(
  place: { workId: string; documentId: string; language: string },
  condition: SQL,
): SQL {
  return sql`select coalesce(c.segment_id, t.segment_id) from thread t
    left join coverage c on c.work_id = t.work_id and c.version_id = t.version_id and c.live
    where t.work_id = ${place.workId} and t.document_id = ${place.documentId} and ${inLanguage(place.language)} and ${condition}`;
}
