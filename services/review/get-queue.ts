import { sql } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import type { Context } from '../context';
import { actOf, type Search, shownBy } from '../documents/shown-by';
import { requireAct } from '../people/require-act';
import { findLook } from './keep-look';
import { inLanguage, isOpen, myContributor } from './thread-conditions';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

const filters = ['needs-review', 'rivals', 'with-comments', 'to-answer', 'mine-to-decide', 'changed'] as const;
type Counts = Record<(typeof filters)[number], number>;

/** How many sentences of a chapter each filter of the review shows, and what the person has not seen of it. */
export async function getQueue(context: Context, place: Place) {
  const { memberships } = await requireAct(context, place.workId, 'comment');
  const at = context.now();
  const count = async (search: Search) => (mayAct(memberships, ...actOf(search)) ? countShown(context, search) : 0);
  const counted = await Promise.all(
    filters.map(async (filter) => [filter, await count({ ...place, filter })] as const),
  );
  return {
    counts: Object.fromEntries(counted) as Counts,
    contributors: await countByContributor(context, place),
    unread: await countUnread(context, place),
    lookedAt: (await findLook(context, place))?.toISOString() ?? null,
    /** What to say when the person has looked at what this answer counts. */
    at: at.toISOString(),
  };
}

async function countShown(context: Context, search: Search): Promise<number> {
  const { rows } = await context.database.execute<{ count: number }>(sql`
    select count(*) as count
    from segment s left join segment_state st
      on st.work_id = s.work_id and st.segment_id = s.id and st.language = ${search.language}
    where s.work_id = ${search.workId} and s.document_id = ${search.documentId} and s.retired_at is null
      and ${shownBy(context, search)}`);
  return rows[0]?.count ?? 0;
}

/** Of each contributor, how many versions there are, and how many of them wait for review. */
async function countByContributor(context: Context, { workId, documentId, language }: Place) {
  const { rows } = await context.database.execute<{ contributorId: string; versions: number; waiting: number }>(sql`
    select contributor_id as "contributorId", count(*) as versions, count(*) filter (where state = 'in-review') as waiting
    from version
    where work_id = ${workId} and document_id = ${documentId} and language = ${language} and state <> 'withdrawn'
    group by contributor_id order by waiting desc, contributor_id`);
  return rows;
}

async function countUnread(context: Context, { workId, documentId, language }: Place): Promise<number> {
  const { rows } = await context.database.execute<{ count: number }>(sql`
    select count(*) as count from thread t
    where t.work_id = ${workId} and t.document_id = ${documentId} and ${inLanguage(language)} and ${isOpen}
      and exists (
        select from comment c left join thread_read r
          on r.work_id = c.work_id and r.thread_id = c.thread_id and r.user_id = ${context.person?.id ?? null}::uuid
        where c.work_id = t.work_id and c.thread_id = t.id and c.removed_at is null
          and c.contributor_id is distinct from ${myContributor(context, workId)}
          and (r.up_to is null or c.created_at > r.up_to))`);
  return rows[0]?.count ?? 0;
}
