import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { releaseDocument } from '@/db/schema/edition';
import { releaseNote } from '@/db/schema/note';
import type { StoredEdition } from '../editions/get-edition';
import type { ChosenRun } from '../editions/read-chosen';
import { placeForReaders, readStandable, segmentsOf } from './place-for-readers';

/** Rows sent in one statement: a statement has 65,535 parameters at most. */
const chunk = 1_000;

/** Freezes the notes of an edition with their places, markers and bodies, on the texts that its release froze. */
export async function storeReleaseNotes(
  transaction: Transaction,
  { edition, releaseId }: { readonly edition: StoredEdition; readonly releaseId: string },
  chosen: readonly ChosenRun[],
): Promise<void> {
  const { workId } = edition;
  const notes = await readStandable(transaction, edition);
  if (notes.length === 0) return;
  const documents = await transaction
    .select({ id: releaseDocument.documentId, blocks: releaseDocument.blocks })
    .from(releaseDocument)
    .where(and(eq(releaseDocument.workId, workId), eq(releaseDocument.releaseId, releaseId)))
    .orderBy(asc(releaseDocument.number));
  const runsOf = Map.groupBy(chosen, (run) => run.documentId);
  const chapters = documents.map(({ id, blocks }) => ({
    id,
    segments: segmentsOf(blocks),
    runs: runsOf.get(id) ?? [],
  }));
  const rows = [...placeForReaders(chapters, notes, edition)].flatMap(([documentId, placed]) =>
    placed.map((one, at) => ({
      ...one,
      workId,
      releaseId,
      documentId,
      position: at + 1,
      segmentIds: [...one.segmentIds],
      bodies: [...one.bodies],
    })),
  );
  for (let start = 0; start < rows.length; start += chunk) {
    await transaction.insert(releaseNote).values(rows.slice(start, start + chunk));
  }
}
