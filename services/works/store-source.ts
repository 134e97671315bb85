import { sql } from 'drizzle-orm';
import type { FolderDocument } from '@/core/folder/work-folder';
import { countWords } from '@/core/text/count-words';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';

type SourceText = { readonly workId: string; readonly language: string; readonly documents: readonly FolderDocument[] };

/** Rows sent in one statement: large enough to be quick, small enough to keep memory flat. */
const chunk = 5_000;

/**
 * Writes documents, blocks and segments, or brings stored ones with the same ids up to date, in the numbers that their
 * order gives; the first document takes the number `from`.
 */
export async function storeSource(
  transaction: Transaction,
  source: SourceText,
  from = 1,
  onStored: (segments: number) => void = () => {},
): Promise<void> {
  const { workId, language } = source;
  const documents = source.documents.map((document, place) => {
    const texts = document.blocks.flatMap((block) => block.segments.map((segment) => segment.text));
    return {
      id: document.id,
      number: from + place,
      title: document.title,
      file: document.file,
      segments: texts.length,
      words: texts.reduce((words, text) => words + countWords(text, language), 0),
    };
  });
  await transaction.execute(sql`
    insert into document (work_id, id, number, title, source_file_id, segments, words)
    select ${workId}::uuid, d.* from ${unnest({
      id: ['uuid', documents.map((one) => one.id)],
      number: ['int', documents.map((one) => one.number)],
      title: ['text', documents.map((one) => one.title)],
      file: ['uuid', documents.map((one) => one.file)],
      segments: ['int', documents.map((one) => one.segments)],
      words: ['int', documents.map((one) => one.words)],
    })} d
    on conflict (work_id, id) do update set number = excluded.number, title = excluded.title,
      source_file_id = excluded.source_file_id, segments = excluded.segments, words = excluded.words`);

  for (const document of source.documents) {
    for (let start = 0; start < document.blocks.length; start += chunk) {
      await storeBlocks(transaction, workId, document, start);
    }
    const segments = document.blocks.flatMap((block) =>
      block.segments.map((segment) => ({ ...segment, block: block.id })),
    );
    for (let start = 0; start < segments.length; start += chunk) {
      const some = segments.slice(start, start + chunk);
      await storeSegments(transaction, source, document.id, some, start);
      onStored(some.length);
    }
  }
}

async function storeBlocks(transaction: Transaction, workId: string, document: FolderDocument, start: number) {
  const blocks = document.blocks.slice(start, start + chunk);
  await transaction.execute(sql`
    insert into block (work_id, document_id, id, position, kind, level, before, after)
    select ${workId}::uuid, ${document.id}::uuid, b.* from ${unnest({
      id: ['uuid', blocks.map((one) => one.id)],
      position: ['int', blocks.map((_, place) => start + place + 1)],
      kind: ['text', blocks.map((one) => one.kind)],
      level: ['int', blocks.map((one) => one.level)],
      before: ['text', blocks.map((one) => one.before)],
      after: ['text', blocks.map((one) => one.after)],
    })} b
    on conflict (work_id, id) do update set document_id = excluded.document_id, position = excluded.position,
      kind = excluded.kind, level = excluded.level, before = excluded.before, after = excluded.after`);
}

async function storeSegments(
  transaction: Transaction,
  { workId, language }: SourceText,
  documentId: string,
  segments: readonly { id: string; block: string; text: string }[],
  start: number,
): Promise<void> {
  await transaction.execute(sql`
    with given as (
      select * from ${unnest({
        id: ['uuid', segments.map((one) => one.id)],
        block_id: ['uuid', segments.map((one) => one.block)],
        number: ['int', segments.map((_, place) => start + place + 1)],
        text: ['text', segments.map((one) => one.text)],
        words: ['int', segments.map((one) => countWords(one.text, language))],
      })} g (id, block_id, number, text, words)
    )
    insert into segment (work_id, document_id, id, block_id, number, text, words)
    select ${workId}::uuid, ${documentId}::uuid, id, block_id, number, text, words from given
    on conflict (work_id, id) do update set document_id = excluded.document_id, block_id = excluded.block_id,
      number = excluded.number, text = excluded.text, words = excluded.words, retired_at = null
    where (segment.document_id, segment.block_id, segment.number, segment.text, segment.words, segment.retired_at)
      is distinct from (excluded.document_id, excluded.block_id, excluded.number, excluded.text, excluded.words, null)`);
}
