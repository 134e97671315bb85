import type { Annotation } from '@/core/annotation/annotation';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { type StoredAnnotations, storeAnnotations } from '../notes/store-annotations';

/**
 * Makes the notes of a work from its folder, or brings them up to date with it. Notes that the folder doesn't hold stay. Only
 * for the command line and the first start, when source and versions are loaded.
 */
export async function loadNotes(
  context: Context,
  workId: string,
  annotations: readonly Annotation[],
): Promise<StoredAnnotations> {
  return inTransaction(context.database, (transaction) => storeAnnotations(context, transaction, workId, annotations));
}
