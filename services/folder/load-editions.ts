import { and, eq, sql } from 'drizzle-orm';
import type { EditionRule } from '@/core/edition/edition-rule';
import type { FolderEdition, FolderRule } from '@/core/folder/folder-edition';
import type { WorkFolder } from '@/core/folder/work-folder';
import type { Transaction } from '@/db/client';
import { edition } from '@/db/schema/work';
import { unnest } from '@/db/unnest';
import type { Context } from '../context';

/** Brings editions and choices by hand up to date with a folder, whose versions are stored. What it doesn't name stays. */
export async function loadEditions(context: Context, transaction: Transaction, folder: WorkFolder): Promise<void> {
  const idOf = new Map(folder.contributors.map(({ siglum, id }) => [siglum, id]));
  for (const [place, one] of (folder.editions ?? []).entries()) {
    const { name, stance, note, glosses } = one;
    const set = { name, stance, note, glossRule: glosses, rule: ruleOf(one.rule, idOf) };
    const editionId = one.id ?? (await changeDefault(transaction, folder.id, one.language, set));
    if (one.id !== null) {
      const own = { ...set, title: one.title, position: folder.languages.length + place + 1 };
      await transaction
        .insert(edition)
        .values({
          ...own,
          workId: folder.id,
          id: one.id,
          language: one.language,
          isDefault: false,
          createdAt: context.now(),
        })
        .onConflictDoUpdate({ target: [edition.workId, edition.id], set: own });
    }
    await storeChoices(context, transaction, { workId: folder.id, editionId }, one);
  }
}

function ruleOf(rule: FolderRule, idOf: ReadonlyMap<string, string>): EditionRule {
  return rule.kind === 'contributor-first'
    ? { kind: rule.kind, contributorId: idOf.get(rule.siglum) ?? '' }
    : { kind: rule.kind };
}

async function changeDefault(
  transaction: Transaction,
  workId: string,
  language: string,
  set: Partial<typeof edition.$inferInsert>,
): Promise<string> {
  const [changed] = await transaction
    .update(edition)
    .set(set)
    .where(and(eq(edition.workId, workId), eq(edition.language, language), eq(edition.isDefault, true)))
    .returning({ id: edition.id });
  if (!changed) throw new RangeError(`no default edition in ${language}`);
  return changed.id;
}

/** A choice that stands already keeps who made it and when. */
async function storeChoices(
  context: Context,
  transaction: Transaction,
  { workId, editionId }: { readonly workId: string; readonly editionId: string },
  { language, choices }: FolderEdition,
): Promise<void> {
  if (choices.length === 0) return;
  const flat = choices.flatMap(({ segments, siglum }) =>
    segments.map((segment) => ({ segment, first: segments[0] ?? segment, siglum })),
  );
  await transaction.execute(sql`
    insert into edition_choice (work_id, edition_id, segment_id, version_id, document_id, chosen_by, chosen_at)
    select ${workId}::uuid, ${editionId}::uuid, g.segment, v.id, v.document_id, ${context.person?.id ?? null}::uuid,
      ${context.now()}::timestamptz
    from ${unnest({
      segment: ['uuid', flat.map((one) => one.segment)],
      first: ['uuid', flat.map((one) => one.first)],
      siglum: ['text', flat.map((one) => one.siglum)],
    })} as g (segment, first, siglum)
    join contributor k on k.work_id = ${workId}::uuid and k.siglum = g.siglum
    join coverage c on c.work_id = k.work_id and c.segment_id = g.first and c.contributor_id = k.id and c.live
      and c.language = ${language}
    join version v on v.work_id = c.work_id and v.id = c.version_id
    on conflict (work_id, edition_id, segment_id) do update
      set version_id = excluded.version_id, document_id = excluded.document_id, chosen_by = excluded.chosen_by,
        chosen_at = excluded.chosen_at
      where edition_choice.version_id <> excluded.version_id`);
}
