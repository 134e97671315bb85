import { asc, eq, sql } from 'drizzle-orm';
import type { FolderBlock, FolderFile, FolderSettings, FolderVersion, WorkFolder } from '@/core/folder/work-folder';
import { document } from '@/db/schema/text';
import { contributor, sourceFile, work } from '@/db/schema/work';
import type { Context } from '../context';
import { listChapters, listEditions } from '../documents/get-document';
import { ServiceError } from '../service-error';
import { dumpEditions } from './dump-editions';

/** A work as its folder holds it: its source, every live version in its newest revision, and its editions without their releases. Only for the command line. */
export async function dumpFolder(context: Context, workId: string): Promise<WorkFolder> {
  const { database } = context;
  const [found] = await database.select().from(work).where(eq(work.id, workId));
  if (!found) throw new ServiceError('not-found', 'work');
  const contributors = await database
    .select({ id: contributor.id, siglum: contributor.siglum, name: contributor.name })
    .from(contributor)
    .where(eq(contributor.workId, workId))
    .orderBy(asc(contributor.position));
  return {
    id: found.id,
    title: found.title,
    author: found.author,
    language: found.language,
    kind: found.kind,
    summary: found.summary,
    licence: found.licence,
    visibility: found.visibility,
    settings: settingsOf(found),
    contributors,
    languages: await listEditions(database, workId),
    files: await readFiles(context, workId),
    documents: await readDocuments(context, workId),
    versions: await readVersions(context, workId),
    editions: await dumpEditions(database, workId),
  };
}

/** Those that aren't as at first; undefined where all are. */
function settingsOf(found: Pick<typeof work.$inferSelect, keyof FolderSettings>): FolderSettings | undefined {
  const { sourceLocked, readerMarks, linePolicy, exceptions } = found;
  const settings = {
    ...(sourceLocked && { sourceLocked }),
    ...(readerMarks && { readerMarks }),
    ...(linePolicy !== 'keep' && { linePolicy }),
    ...(exceptions.length > 0 && { exceptions }),
  };
  return Object.keys(settings).length > 0 ? settings : undefined;
}

async function readFiles({ database }: Context, workId: string): Promise<FolderFile[]> {
  const { id, name, encoding, bom, sha256, splitting } = sourceFile;
  const files = await database
    .select({ id, name, encoding, bom, sha256, splitting })
    .from(sourceFile)
    .where(eq(sourceFile.workId, workId))
    .orderBy(asc(sourceFile.id));
  return files.map(({ splitting: { by, chapters, srx }, ...file }) => {
    const isUsual = by === 'sentence' && chapters === 'headings' && srx === null;
    return isUsual ? file : { ...file, splitting: { by, chapters, srx } };
  });
}

async function readDocuments(context: Context, workId: string) {
  const origins = await context.database
    .select({ id: document.id, file: document.sourceFileId })
    .from(document)
    .where(eq(document.workId, workId));
  const fileOf = new Map(origins.map((one) => [one.id, one.file]));
  const chapters = await listChapters(context.database, workId);
  return Promise.all(
    chapters.map(async ({ id, title }) => ({
      id,
      title,
      file: fileOf.get(id) ?? null,
      blocks: await readBlocks(context, workId, id),
    })),
  );
}

async function readBlocks(context: Context, workId: string, documentId: string): Promise<FolderBlock[]> {
  const { rows } = await context.database.execute<FolderBlock>(sql`
    select b.id, b.kind, b.level, b.before, b.after,
      coalesce(json_agg(json_build_object('id', s.id, 'text', s.text) order by s.number) filter (where s.id is not null),
        '[]') as segments
    from block b
    left join segment s on s.work_id = b.work_id and s.block_id = b.id and s.retired_at is null
    where b.work_id = ${workId} and b.document_id = ${documentId} and b.position > 0
    group by b.work_id, b.id
    order by b.position`);
  return rows;
}

/** By language and contributor in the order of the work, then in the order of the text. */
async function readVersions(context: Context, workId: string): Promise<FolderVersion[]> {
  const { rows } = await context.database.execute<FolderVersion>(sql`
    select v.language, k.siglum, v.state, v.text, v.omitted, v.reason, v.confidence,
      array_agg(c.segment_id order by s.number) as segments
    from version v
    join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
    left join edition e on e.work_id = v.work_id and e.language = v.language and e.is_default
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
    join document d on d.work_id = s.work_id and d.id = s.document_id
    where v.work_id = ${workId}
    group by v.work_id, v.id, k.siglum, k.position, e.position
    order by e.position, k.position, min(d.number), min(s.number)`);
  return rows;
}
