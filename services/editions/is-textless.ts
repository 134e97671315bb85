import { type SQL, sql } from 'drizzle-orm';

/** Blocks that have no sentences. One of another kind without any is there only for the history of those that it had. */
export function isTextless(kind: SQL): SQL {
  return sql`${kind} in ('separator', 'code')`;
}
