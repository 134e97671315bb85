import { and, eq, sql } from 'drizzle-orm';
import type { FolderSegment, WorkFolder } from '@/core/folder/work-folder';
import type { Transaction } from '@/db/client';
import { contributor, edition, member, sourceFile, work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import { followSource, readSourceTexts } from '../annotations/follow-source';
import type { Context } from '../context';
import { ownOrphans } from '../people/own-orphans';
import { recordEvent } from '../record-event';
import { refreshStatistics } from '../refresh-statistics';
import { markStale, readMadeFrom } from '../source/mark-stale';
import { recountStates } from '../versions/recount-states';
import { storeSource } from '../works/store-source';
import { loadEditions } from './load-editions';
import { storeVersions } from './store-versions';

/**
 * Makes a work from its folder, or brings the stored one up to date with it. Segments keep their ids; one whose text
 * changed makes its versions stale, one that is gone is retired with its history. Only for the command line and the first
 * start, which stand outside the roles of a work. Answers how many versions were written.
 */
export async function loadFolder(context: Context, folder: WorkFolder): Promise<{ isNew: boolean; versions: number }> {
  return inTransaction(context.database, async (transaction) => {
    const isNew = await storeWork(context, transaction, folder);
    await storeAbout(context, transaction, folder);
    const before = isNew ? [] : await readSourceTexts(transaction, folder.id);
    const madeFrom = await readMadeFrom(transaction, folder.id, listChanged(before, folder));
    await storeSource(transaction, { workId: folder.id, ...folder });
    await retireMissing(context, transaction, folder);
    await followSource(transaction, folder.id, before, listSegments(folder));
    await markStale(transaction, folder.id, madeFrom);
    const contributorOf = new Map(folder.contributors.map((one) => [one.siglum, one.id]));
    const versions = await storeVersions(context, transaction, { workId: folder.id, contributorOf }, folder.versions);
    await loadEditions(context, transaction, folder);
    const written = versions + listSegments(folder).length;
    await refreshStatistics(transaction, written);
    await transaction.execute(sql`delete from progress where work_id = ${folder.id}`);
    await transaction.execute(sql`delete from segment_state where work_id = ${folder.id}`);
    const languages = folder.languages.map((one) => one.language);
    await recountStates(transaction, { workId: folder.id, languages });
    await refreshStatistics(transaction, written);
    await ownOrphans(context, transaction);
    const details = { name: folder.title, count: versions };
    await recordEvent(context, transaction, { workId: folder.id, kind: 'work-loaded', details });
    return { isNew, versions };
  });
}

function listSegments({ documents }: WorkFolder): FolderSegment[] {
  return documents.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments));
}

/** The sentences that no longer say the same, or are gone. */
function listChanged(before: readonly FolderSegment[], folder: WorkFolder): string[] {
  const now = new Map(listSegments(folder).map(({ id, text }) => [id, text]));
  return before.flatMap(({ id, text }) => (now.get(id) === text ? [] : [id]));
}

async function storeWork(context: Context, transaction: Transaction, folder: WorkFolder): Promise<boolean> {
  const { id, title, author, language, kind, summary, licence, visibility } = folder;
  const settings = Object.fromEntries(Object.entries(folder.settings ?? {}).filter(([, value]) => value !== undefined));
  const about = { title, author, language, kind, summary, licence, visibility, ...settings, updatedAt: context.now() };
  const known = await transaction.select({ id: work.id }).from(work).where(eq(work.id, id)).for('update');
  if (known.length > 0) {
    await transaction.update(work).set(about).where(eq(work.id, id));
    return false;
  }
  await transaction.insert(work).values({ ...about, id, createdAt: context.now() });
  if (context.person) {
    const owner = { workId: id, userId: context.person.id, role: 'owner' as const, joinedAt: context.now() };
    await transaction.insert(member).values(owner);
  }
  return true;
}

async function storeAbout(context: Context, transaction: Transaction, folder: WorkFolder): Promise<void> {
  for (const [place, one] of folder.contributors.entries()) {
    const written = folder.versions
      .filter((version) => version.siglum === one.siglum)
      .map((version) => version.language);
    const set = { name: one.name, siglum: one.siglum, position: place + 1, languages: [...new Set(written)] };
    await transaction
      .insert(contributor)
      .values({ ...set, id: one.id, workId: folder.id })
      .onConflictDoUpdate({ target: [contributor.workId, contributor.id], set });
  }
  for (const { splitting, ...one } of folder.files) {
    const known = { ...one, workId: folder.id, ...(splitting && { splitting }) };
    const insert = transaction
      .insert(sourceFile)
      .values({ ...known, importedBy: context.person?.id ?? null, importedAt: context.now() });
    if (splitting) await insert.onConflictDoUpdate({ target: [sourceFile.workId, sourceFile.id], set: { splitting } });
    else await insert.onConflictDoNothing();
  }
  for (const [place, { language, title }] of folder.languages.entries()) {
    const stored = await transaction
      .update(edition)
      .set({ title, position: place + 1 })
      .where(and(eq(edition.workId, folder.id), eq(edition.language, language), eq(edition.isDefault, true)))
      .returning({ id: edition.id });
    if (stored.length > 0) continue;
    await transaction.insert(edition).values({
      workId: folder.id,
      id: context.newId(),
      language,
      name: '',
      title,
      isDefault: true,
      position: place + 1,
      createdAt: context.now(),
    });
  }
}

/** A document that is gone has the number 0, and stands there only for the history of its segments. */
async function retireMissing(context: Context, transaction: Transaction, folder: WorkFolder): Promise<void> {
  const blocks = folder.documents.flatMap((document) => document.blocks);
  const segmentIds = blocks.flatMap((block) => block.segments.map((segment) => segment.id));
  await transaction.execute(sql`
    update segment set retired_at = ${context.now()}
    where work_id = ${folder.id} and retired_at is null and not (id = any(${sql.param(segmentIds)}::uuid[]))`);
  const documentIds = folder.documents.map((document) => document.id);
  await transaction.execute(sql`
    update document set number = 0, segments = 0, words = 0
    where work_id = ${folder.id} and not (id = any(${sql.param(documentIds)}::uuid[]))`);
  await transaction.execute(sql`
    delete from block b where b.work_id = ${folder.id} and not (b.id = any(${sql.param(blocks.map((one) => one.id))}::uuid[]))
      and not exists (select from segment s where s.work_id = b.work_id and s.block_id = b.id)`);
}
