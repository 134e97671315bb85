import { and, eq } from 'drizzle-orm';
import type { Asked } from '@/core/edition/shown-release';
import type { ReaderMarkKind } from '@/core/reading/reader-mark';
import { readerMark } from '@/db/schema/reader-mark';
import { segment } from '@/db/schema/text';
import type { Context } from '../context';
import { openEdition } from '../editions/open-edition';
import { type AttemptLimit, requireAttempt } from '../people/count-attempt';
import { ServiceError } from '../service-error';
import { hashReaderKey } from './reader-key';

export type MarkSentence = {
  readonly workId: string;
  readonly markId: string;
  readonly segmentId: string;
  readonly editionId: string;
  readonly release?: Asked | undefined;
  readonly kind: ReaderMarkKind;
  readonly note: string;
  /** A key that the device made for itself; whoever has an account is known by that. */
  readonly device: string;
};

/** More than one reads in ten minutes; and since a device can make itself another key, a limit for the work as well. */
const ofReader: AttemptLimit = { tries: 40, seconds: 10 * 60 };
const ofWork: AttemptLimit = { tries: 600, seconds: 60 * 60 };

/** Keeps what a reader says of a sentence, where the owner lets readers do so. The same said twice is kept once. */
export async function markSentence(context: Context, input: MarkSentence): Promise<{ markId: string }> {
  const { work, edition, release } = await openEdition(context, input);
  if (!work.readerMarks) throw new ServiceError('forbidden', 'reader-marks');
  const { workId, markId, segmentId, kind, note } = input;
  const [found] = await context.database
    .select({ id: segment.id })
    .from(segment)
    .where(and(eq(segment.workId, workId), eq(segment.id, segmentId)));
  if (!found) throw new ServiceError('not-found', 'segment');
  const keyHash = await hashReaderKey(context, input.device);
  await requireAttempt(context, `reader-mark|${keyHash}`, ofReader);
  await requireAttempt(context, `reader-mark|${workId}`, ofWork);
  await context.database
    .insert(readerMark)
    .values({
      workId,
      id: markId,
      segmentId,
      language: edition.language,
      editionId: edition.id,
      release: release?.number ?? null,
      kind,
      note,
      keyHash,
      createdAt: context.now(),
    })
    .onConflictDoNothing();
  return { markId };
}
