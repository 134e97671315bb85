import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { countStates } from '../documents/count-states';
import { readRows } from '../documents/list-rows';

type Contributor = { readonly id: string; readonly name: string; readonly siglum: string };

/** What every write answers with: the rows that it touched as they are now, and the chapter's counts. */
export async function readWritten(
  transaction: Transaction,
  place: { workId: string; documentId: string; language: string },
  segmentIds: readonly string[],
  me: Contributor,
  beside: boolean,
) {
  const ids = [...new Set(segmentIds)];
  return {
    rows: await readRows(transaction, place, sql`s.id = any(${sql.param(ids)}::uuid[])`),
    counts: await countStates(transaction, place),
    me: { id: me.id, name: me.name, siglum: me.siglum, isMe: true },
    beside,
  };
}
