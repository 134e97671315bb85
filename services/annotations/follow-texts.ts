import { sql } from 'drizzle-orm';
import type { Anchor } from '@/core/annotation/anchor';
import { type AnchoredText, followThroughTexts } from '@/core/annotation/follow-through-texts';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';

/** Whose texts they are: sentences of the source, or versions. */
export type TextKind = 'segment' | 'version';

/** Where what stands on texts is kept. Waivers are of terms in the source. */
const tables = { segment: ['thread', 'note', 'waiver'], version: ['thread', 'note'] } as const;

/** Something that stands on a text; without an anchor, on the whole of it. */
type Standing = {
  readonly table: (typeof tables)[TextKind][number];
  readonly id: string;
  readonly textId: string;
  readonly anchor: Anchor | null;
};

/** A text and the sentence that it begins with. */
export type FollowedText = AnchoredText & { readonly segmentId: string };

/** Neighbouring texts that gave way to others, in the order of the text. */
export type TextChange = { readonly before: readonly AnchoredText[]; readonly after: readonly FollowedText[] };

/**
 * Takes all that stands on texts, notes and comments, through a change of them: it stands on the text that has its words then.
 * What lost its words keeps its anchor, by which it is found again where they come back. New sentences are stored by then.
 */
export async function followTexts(
  transaction: Transaction,
  workId: string,
  kind: TextKind,
  changes: readonly TextChange[],
): Promise<void> {
  const ids = changes.flatMap(({ before }) => before.map(({ id }) => id));
  const standing = await readStanding(transaction, workId, kind, ids);
  await placeStanding(transaction, workId, kind, standing, changes);
  if (kind === 'segment') await followHolds(transaction, workId, changes);
}

/** What was held until a sentence that is gone, a note or a concept, is held until those in its place have been read. */
async function followHolds(transaction: Transaction, workId: string, changes: readonly TextChange[]): Promise<void> {
  const holds = changes.flatMap(({ before, after }) => {
    const last = after.at(-1);
    const gone = before.filter(({ id }) => after.every((one) => one.id !== id));
    return last ? gone.map(({ id }) => ({ id, to: last.id })) : [];
  });
  if (holds.length === 0) return;
  const moved = sql`${unnest({
    id: ['uuid', holds.map(({ id }) => id)],
    to_id: ['uuid', holds.map(({ to }) => to)],
  })} as h (id, to_id)`;
  await transaction.execute(sql`
    update note n set held_until_id = h.to_id from ${moved} where n.work_id = ${workId} and n.held_until_id = h.id`);
  await transaction.execute(sql`
    update concept_hold n set segment_id = h.to_id from ${moved} where n.work_id = ${workId} and n.segment_id = h.id`);
}

/** All that stands on texts, before they change. */
export async function readStanding(
  transaction: Transaction,
  workId: string,
  kind: TextKind,
  textIds: readonly string[],
): Promise<Standing[]> {
  if (textIds.length === 0) return [];
  const ids = sql`${sql.param([...textIds])}::uuid[]`;
  const textId = kind === 'version' ? sql`version_id` : sql`segment_id`;
  const parts = tables[kind].map((table) => {
    // What is on a version names its sentence, too.
    const isSource = table === 'waiver' || kind === 'version' ? sql`true` : sql`language is null`;
    return sql`select ${table}::text as "table", id, ${textId} as "textId", anchor from ${sql.identifier(table)}
      where work_id = ${workId} and ${textId} = any(${ids}) and ${isSource}`;
  });
  const { rows } = await transaction.execute<Standing>(sql.join(parts, sql` union all `));
  return rows;
}

/** Puts what stood on texts where its words are after a change. */
export async function placeStanding(
  transaction: Transaction,
  workId: string,
  kind: TextKind,
  standing: readonly Standing[],
  changes: readonly TextChange[],
): Promise<void> {
  const changeOf = new Map(changes.flatMap((change) => change.before.map(({ id }) => [id, change])));
  const moves = standing.flatMap((one) => {
    const change = changeOf.get(one.textId);
    return change ? (moveOf(one, change) ?? []) : [];
  });
  for (const [table, own] of Map.groupBy(moves, (move) => move.table)) {
    const place = {
      version: sql`version_id = m.text_id, segment_id = m.segment_id`,
      segment:
        table === 'waiver'
          ? sql`segment_id = m.segment_id`
          : sql`segment_id = m.segment_id, document_id = s.document_id`,
    };
    await transaction.execute(sql`
      update ${sql.identifier(table)} a set anchor = m.anchor::jsonb, ${place[kind]}
      from ${unnest({
        id: ['uuid', own.map((move) => move.id)],
        text_id: ['uuid', own.map((move) => move.to.id)],
        segment_id: ['uuid', own.map((move) => move.to.segmentId)],
        anchor: ['text', own.map((move) => move.anchor && JSON.stringify(move.anchor))],
      })} as m (id, text_id, segment_id, anchor)
      join segment s on s.work_id = ${workId} and s.id = m.segment_id
      where a.work_id = ${workId} and a.id = m.id`);
  }
}

/** Null where nothing moves: no text is left, or it stays on a text that stays. */
function moveOf(one: Standing, { before, after }: TextChange) {
  if (one.anchor === null) {
    const at = before.findIndex(({ id }) => id === one.textId);
    const to = after.find(({ id }) => id === one.textId) ?? after[Math.min(at, after.length - 1)];
    return to ? { ...one, to } : null;
  }
  const followed = followThroughTexts(one.anchor, one.textId, before, after);
  const to = after.find(({ id }) => id === followed.textId);
  return to ? { ...one, to, anchor: followed.anchor } : null;
}
