import type { Reading } from '@/api/contract/documents';
import { pageOf } from '@/components/reader/column-page';
import type { PageNote } from '@/components/reader/notes/page-note';
import type { Context } from '@/services/context';
import type { ReadingPlace } from '@/services/documents/get-reading';
import { listReadingNotes } from '@/services/notes/list-reading-notes';

/** The notes of the source and of every text beside it, in the order of the sentences. */
export async function listPageNotes(
  context: Context,
  place: ReadingPlace,
  { blocks, columns }: Reading,
): Promise<PageNote[]> {
  const { workId, documentId } = place;
  const segments = blocks.flatMap((block) => block.segments);
  const [own, ...beside] = await Promise.all([
    listReadingNotes(context, place, { segments, targets: blocks.flatMap((block) => block.targets) }),
    ...columns.map(({ language, edition, targets }) =>
      listReadingNotes(context, { workId, documentId, language, editionId: edition.id }, { segments, targets }),
    ),
  ]);
  return [
    ...own.map((note) => ({ ...note, page: note.side })),
    ...beside.flatMap((notes, at) =>
      notes.filter(({ side }) => side === 'target').map((note) => ({ ...note, page: pageOf(at + 1) })),
    ),
  ].sort((one, other) => one.number - other.number);
}
