import { sql } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import type { Context } from '../context';
import { listContributors } from '../people/list-contributors';
import { requireAct } from '../people/require-act';
import { countStates } from './count-states';
import { getDocument, getEdition } from './get-document';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

/** What the bench needs to open a chapter in a language, besides its rows. */
export async function getBench(context: Context, input: Place) {
  const { work, memberships } = await requireAct(context, input.workId, 'read');
  const { database } = context;
  const [{ document, chapters }, { languages }, contributors, counts, clashes] = await Promise.all([
    getDocument(database, input.workId, input.documentId),
    getEdition(database, input.workId, input.language),
    listContributors(context, input.workId),
    countStates(database, input),
    countClashes(context, input),
  ]);
  return {
    work: {
      id: work.id,
      title: work.title,
      author: work.author,
      language: work.language,
      sourceLocked: work.sourceLocked,
      languages,
    },
    document,
    chapters,
    language: input.language,
    counts,
    ...clashes,
    contributors,
    me: contributors.find((one) => one.isMe) ?? null,
    may: {
      translate: mayAct(memberships, 'translate', input.language),
      review: mayAct(memberships, 'review', input.language),
      changeSource: !work.sourceLocked && mayAct(memberships, 'change-source'),
      comment: mayAct(memberships, 'comment'),
      annotate: mayAct(memberships, 'annotate'),
    },
  };
}

type Clashes = { conflicts: number; rivals: number; stale: number };

async function countClashes(context: Context, input: Place): Promise<Clashes> {
  const { rows } = await context.database.execute<Clashes>(sql`
    select
      (select count(distinct r.version_id) from revision r
        join version v on v.work_id = r.work_id and v.id = r.version_id
        where r.work_id = ${input.workId} and r.beside
          and v.document_id = ${input.documentId} and v.language = ${input.language}) as conflicts,
      (select count(*) from segment_state
        where work_id = ${input.workId} and document_id = ${input.documentId} and language = ${input.language}
          and versions > 1) as rivals,
      (select count(distinct c.segment_id) from version v
        join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
        where v.work_id = ${input.workId} and v.document_id = ${input.documentId} and v.language = ${input.language}
          and v.stale) as stale`);
  return rows[0] ?? { conflicts: 0, rivals: 0, stale: 0 };
}
