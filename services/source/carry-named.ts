import { sql } from 'drizzle-orm';
import type { Anchor } from '@/core/annotation/anchor';
import { carryAnchor, type Piece } from '@/core/annotation/carry-anchor';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';

/** What names a segment without standing on its words; what does is in `services/annotations/follow-texts.ts`. */
const named = [
  { table: 'comparison', column: 'segment_id' },
  { table: 'place', column: 'segment_id' },
  { table: 'thread', column: 'segment_id' },
  { table: 'note', column: 'segment_id' },
  { table: 'note', column: 'held_until_id' },
  { table: 'concept_hold', column: 'segment_id' },
] as const;

/** Lets all that names a segment name another, where the first is no longer. */
export async function carryNamed(
  transaction: Transaction,
  workId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  for (const { table, column } of named) {
    await transaction.execute(sql`
      update ${sql.identifier(table)} set ${sql.identifier(column)} = ${to}
      where work_id = ${workId} and ${sql.identifier(column)} = ${from}`);
  }
}

/** Moves the errors marked in a version's text to the texts in which that goes on. */
export async function carryErrors(
  transaction: Transaction,
  workId: string,
  versionId: string,
  pieces: readonly (Piece & { readonly revisionId: string })[],
): Promise<void> {
  const { rows } = await transaction.execute<{ id: string; anchor: Anchor | null }>(sql`
    select id, anchor from error_mark where work_id = ${workId} and version_id = ${versionId}`);
  const moved = rows.map(({ id, anchor }) => ({ id, to: carryAnchor(anchor, pieces) }));
  if (moved.length === 0) return;
  await transaction.execute(sql`
    update error_mark e set version_id = m.version_id, revision_id = m.revision_id, anchor = m.anchor::jsonb
    from ${unnest({
      id: ['uuid', moved.map((one) => one.id)],
      version_id: ['uuid', moved.map((one) => one.to.id)],
      revision_id: ['uuid', moved.map((one) => pieces.find(({ id }) => id === one.to.id)?.revisionId)],
      anchor: ['text', moved.map((one) => one.to.anchor && JSON.stringify(one.to.anchor))],
    })} as m (id, version_id, revision_id, anchor)
    where e.work_id = ${workId} and e.id = m.id`);
}
