import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import type { Context } from '../context';

type NewBody = {
  readonly workId: string;
  readonly noteId: string;
  readonly language: string;
  readonly revisionId: string;
  readonly text: string;
};

/** Makes a text what a note says in a language. The caller holds a lock on the note. */
export async function storeBody(
  context: Context,
  transaction: Transaction,
  body: NewBody,
  writerId: string,
): Promise<void> {
  const { workId, noteId, language, revisionId, text } = body;
  await transaction.execute(sql`
    insert into note_revision (work_id, id, note_id, language, number, text, contributor_id, created_at)
    select ${workId}::uuid, ${revisionId}::uuid, ${noteId}::uuid, ${language}::text, coalesce(max(number), 0) + 1,
      ${text}::text, ${writerId}::uuid, ${context.now()}::timestamptz
    from note_revision where work_id = ${workId} and note_id = ${noteId} and language = ${language}`);
}
