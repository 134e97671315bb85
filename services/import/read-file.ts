import type { FolderDocument } from '@/core/folder/work-folder';
import { applyCuts, type Cut } from '@/core/format/apply-cuts';
import type { Split } from '@/core/format/block-span';
import { decodeText } from '@/core/format/decode-text';
import type { ReadBlock } from '@/core/format/document';
import { largestFile } from '@/core/format/largest-file';
import { formatOf } from '@/core/format/registry';
import { ServiceError } from '../service-error';
import { takeTurns } from '../take-turns';

export type FileToRead = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

/** How a file is divided and split. */
export type Reading = {
  readonly chapters: 'headings' | 'none';
  readonly split: Split;
  readonly cuts: readonly Cut[];
};

/** The text of a file and how it was encoded. Throws with the problem's code and place when it isn't a text. */
export function decodeFile({ fileName, bytes }: FileToRead) {
  if (bytes.length > largestFile) throw new ServiceError('bad-request', 'too-large', { limit: largestFile });
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new ServiceError('bad-request', decoded.problem.code, { ...decoded.problem });
  const format = formatOf(fileName, decoded.text);
  if (!format) throw new ServiceError('bad-request', 'unknown-format', { fileName });
  return { ...decoded, format };
}

type ReadDocument = FolderDocument & { readonly blocks: FolderDocument['blocks'][number][] };

/** Reads a decoded file into documents, and lets the server answer others meanwhile. */
export async function readDocuments(
  { text, format }: Pick<ReturnType<typeof decodeFile>, 'text' | 'format'>,
  { chapters, split, cuts }: Reading,
  made: { readonly file: string; readonly newId: () => string },
): Promise<FolderDocument[]> {
  const sorted = cuts.toSorted((a, b) => a.offset - b.offset);
  const documents = await takeTurns(gather(applyCuts(format.read(text, split, { chapters }), sorted), made));
  if (!documents.some((one) => one.blocks.some((block) => block.segments.length > 0))) {
    throw new ServiceError('bad-request', 'no-text');
  }
  return documents;
}

function* gather(
  blocks: Iterable<ReadBlock>,
  made: { readonly file: string; readonly newId: () => string },
): Generator<undefined, ReadDocument[], undefined> {
  const documents: ReadDocument[] = [];
  for (const { document, title, block } of blocks) {
    documents[document] ??= { id: made.newId(), title, file: made.file, blocks: [] };
    documents[document].blocks.push({
      id: made.newId(),
      kind: block.kind,
      level: block.level ?? null,
      before: block.before,
      after: block.after,
      segments: block.segments.map((segment) => ({ id: made.newId(), text: segment })),
    });
    yield;
  }
  return documents;
}
