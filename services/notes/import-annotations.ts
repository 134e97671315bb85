import { parseAnnotations } from '@/core/annotation/parse-annotations';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { findAnnotated } from './find-annotated';
import { type StoredAnnotations, storeAnnotations } from './store-annotations';

/**
 * Takes Web Annotations in JSON-LD as notes: on the source from those who annotate it, on versions from reviewers of their
 * languages. What can't be read is told, and the rest is taken.
 */
export async function importAnnotations(
  context: Context,
  { workId, content }: { workId: string; content: string },
): Promise<StoredAnnotations> {
  const { work } = await requireAct(context, workId, 'annotate');
  return inTransaction(context.database, async (transaction) => {
    const { annotations, problems } = parseAnnotations(content, work.language);
    const annotated = await findAnnotated(transaction, workId, annotations);
    for (const language of new Set(annotated.flatMap((one) => one?.language ?? []))) {
      await requireAct(context, workId, 'review', language);
    }
    const stored = await storeAnnotations(context, transaction, workId, annotations);
    if (stored.written > 0) {
      await recordEvent(context, transaction, { workId, kind: 'note-written', details: { count: stored.written } });
    }
    return { ...stored, problems: [...problems, ...stored.problems] };
  });
}
