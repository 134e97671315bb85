import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { matchSourceSteps, type SourcePair } from '@/core/diff/match-source';
import { pairChapters } from '@/core/diff/pair-chapters';
import type { FolderDocument } from '@/core/folder/work-folder';
import { placeCuts } from '@/core/format/keep-cuts';
import { bySentence, type Splitting } from '@/core/format/splitting';
import type { Database, Transaction } from '@/db/client';
import { cut } from '@/db/schema/source';
import { document } from '@/db/schema/text';
import { sourceFile, type work } from '@/db/schema/work';
import type { Context } from '../context';
import { decodeFile, readDocuments } from '../import/read-file';
import { requireSplit } from '../import/require-split';
import { type AskedSplit, resolveSplit } from '../import/resolve-split';
import { ServiceError } from '../service-error';
import { takeTurns } from '../take-turns';

export type NewSource = {
  readonly workId: string;
  readonly fileName: string;
  /** The bytes of the file in base64. */
  readonly content: string;
  /** The file that it takes the place of; not needed where all chapters came from one. */
  readonly fileId?: string | null | undefined;
  /** As the older file was split, where it is left out. */
  readonly split?: AskedSplit | undefined;
};

type StoredSegment = { id: string; text: string; document: number; blockId: string };

/** What a newer file makes of the chapters of an older one. Its documents carry the ids of what goes on in them. */
export type SourcePlan = {
  readonly decoded: ReturnType<typeof decodeFile>;
  readonly fileId: string;
  readonly splitting: Splitting;
  readonly documents: readonly FolderDocument[];
  readonly stored: readonly StoredSegment[];
  readonly replaced: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  /** By segment of the new file, in order. */
  readonly pairs: readonly (SourcePair | null)[];
};

/** Reads a newer file as the older one was read, with all cuts and exceptions of the work, and pairs it with what is there. */
export async function planSource(
  context: Context,
  about: typeof work.$inferSelect,
  input: NewSource,
): Promise<SourcePlan> {
  const { database } = context;
  const bytes = Buffer.from(input.content, 'base64');
  const decoded = decodeFile({ fileName: input.fileName, bytes });
  const { replaced, before } = await findReplaced(database, input);
  const kept = await database
    .select({ kind: cut.kind, before: cut.before, after: cut.after })
    .from(cut)
    .where(and(eq(cut.workId, input.workId), isNull(cut.undoneAt)))
    .orderBy(asc(cut.madeAt));
  const choice = await resolveSplit(database, input.workId, input.split, before);
  const chapters = before.chapters === 'none' ? 'none' : 'headings';
  const reading = { chapters, cuts: placeCuts(decoded.text, kept), split: requireSplit(choice, about) } as const;
  const fileId = context.newId();
  const read = await readDocuments(decoded, reading, { file: fileId, newId: context.newId });
  const stored = await readStored(database, input.workId, replaced);
  const texts = read.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments.map(({ text }) => text)));
  const pairs = await takeTurns(
    matchSourceSteps(
      stored.map(({ text }) => text),
      texts,
    ),
  );
  const splitting = { ...choice, chapters } as const;
  return {
    decoded,
    fileId,
    splitting,
    documents: withKnownIds(read, stored, replaced, pairs),
    stored,
    replaced,
    pairs,
  };
}

async function findReplaced(database: Database | Transaction, { workId, fileId }: NewSource) {
  const standing = await database
    .select({
      id: document.id,
      number: document.number,
      title: document.title,
      fileId: document.sourceFileId,
      splitting: sourceFile.splitting,
    })
    .from(document)
    .leftJoin(sourceFile, and(eq(sourceFile.workId, document.workId), eq(sourceFile.id, document.sourceFileId)))
    .where(and(eq(document.workId, workId), sql`${document.number} > 0`))
    .orderBy(asc(document.number));
  const files = new Set(standing.map((one) => one.fileId));
  if (fileId === undefined && files.size > 1)
    throw new ServiceError('bad-request', 'which-file', { files: [...files] });
  const replaced = fileId === undefined ? standing : standing.filter((one) => one.fileId === fileId);
  if (replaced.length === 0) throw new ServiceError('not-found', 'file');
  const before: Splitting = replaced[0]?.splitting ?? { ...bySentence, chapters: 'headings' };
  return { replaced, before };
}

async function readStored(
  database: Database | Transaction,
  workId: string,
  replaced: SourcePlan['replaced'],
): Promise<StoredSegment[]> {
  const place = new Map(replaced.map(({ id }, at) => [id, at]));
  const { rows } = await database.execute<{ id: string; text: string; document_id: string; block_id: string }>(sql`
    select s.id, s.text, s.document_id, s.block_id
    from segment s join document d on d.work_id = s.work_id and d.id = s.document_id
    where s.work_id = ${workId} and s.retired_at is null
      and d.id = any(${sql.param(replaced.map(({ id }) => id))}::uuid[])
    order by d.number, s.number`);
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    document: place.get(row.document_id) ?? 0,
    blockId: row.block_id,
  }));
}

function withKnownIds(
  read: readonly FolderDocument[],
  stored: readonly StoredSegment[],
  replaced: SourcePlan['replaced'],
  pairs: SourcePlan['pairs'],
): FolderDocument[] {
  const shared: { before: number; after: number }[] = [];
  let at = 0;
  const documents = read.map((one, after) => ({
    ...one,
    blocks: one.blocks.map((block) => {
      const known = block.segments.map(() => stored[pairs[at++]?.before ?? -1] ?? null);
      for (const segment of known) if (segment) shared.push({ before: segment.document, after });
      return {
        ...block,
        known: known.find((segment) => segment !== null)?.blockId ?? null,
        segments: block.segments.map((segment, place) => ({ ...segment, id: known[place]?.id ?? segment.id })),
      };
    }),
  }));
  const chapters = pairChapters(read.length, shared);
  const taken = new Set<string>();
  return documents.map((one, after) => ({
    ...one,
    id: replaced[chapters[after] ?? -1]?.id ?? one.id,
    blocks: one.blocks.map(({ known, ...block }) => {
      if (known === null || taken.has(known)) return block;
      taken.add(known);
      return { ...block, id: known };
    }),
  }));
}
