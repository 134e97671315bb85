import { and, eq } from 'drizzle-orm';
import type { KeptBead } from '@/core/align/kept-bead';
import { countMoved, spliceAgain } from '@/core/align/splice-again';
import { textsOfBeads } from '@/core/align/texts-of-beads';
import { alignment } from '@/db/schema/alignment';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { type Aligning, cancelJob, findJob, type JobPlace, runJob, waitALittle } from './align-jobs';
import { alignSides } from './align-sides';
import { type AlignmentPlace, lockAlignment, requireAlignment } from './open-alignment';
import { readKnowledge } from './read-knowledge';
import { readSource } from './read-source';
import { readBeads } from './store-beads';
import { storeStep } from './take-step';

/**
 * Aligns all but the confirmed beads once more, from what these and the rest of the workbench teach by now: one step, which can be
 * undone. Answers at once. Nothing changes where someone else took a step meanwhile.
 */
export async function alignAgain(context: Context, place: AlignmentPlace): Promise<Aligning> {
  const { work, alignment: found } = await requireAlignment(context, place);
  if (found.finishedAt) throw new ServiceError('conflict', 'finished');
  const jobPlace = jobOf(context, place);
  const running = findJob(jobPlace)?.state;
  if (running?.state === 'running') return running;

  const job = runJob(jobPlace, async (state, signal) => {
    const { database } = context;
    const beads = await readBeads(database, place);
    const ids = beads.flatMap(({ segmentIds }) => segmentIds);
    const sentences = new Map((await readSource(database, place.workId, ids)).map((one) => [one.id, one]));
    const texts = textsOfBeads(beads, sentences, found);
    const sources = texts.documents.map(({ source }) => source);
    const pair = { workId: place.workId, sourceLanguage: work.language, language: found.language };
    const knowledge = await readKnowledge(
      context,
      pair,
      sources.flatMap((source) => source.sentences),
    );
    const options = { sourceLanguage: work.language, targetLanguage: found.language, ...knowledge };
    const targets = texts.documents.map(({ target }) => target);
    const fixed = texts.documents.map((one) => one.fixed);
    const again = await alignSides(database, { sources, targets, fixed, options }, signal, (share) => {
      state.share = share;
    });
    const splice = spliceAgain(beads, again.found, texts, context.newId);
    await inTransaction(database, async (transaction) => {
      await lockAlignment(transaction, place);
      if (!isSame(await readBeads(transaction, place), beads)) throw new ServiceError('conflict', 'beads-changed');
      await transaction
        .update(alignment)
        .set({ embedding: again.embedding })
        .where(and(eq(alignment.workId, place.workId), eq(alignment.id, place.alignmentId)));
      if (splice) await storeStep(context, transaction, place, splice);
    });
    state.moved = splice ? countMoved(splice) : 0;
  });
  return waitALittle(jobPlace, job);
}

/** How far it has come. Throws when there is none. */
export async function getAlignAgain(context: Context, place: AlignmentPlace): Promise<Aligning> {
  await requireAlignment(context, place);
  const job = findJob(jobOf(context, place));
  if (!job) throw new ServiceError('not-found', 'alignment');
  return job.state;
}

/** Ends it; the beads stay as they were. */
export async function cancelAlignAgain(context: Context, place: AlignmentPlace): Promise<Aligning> {
  await requireAlignment(context, place);
  return cancelJob(jobOf(context, place));
}

function jobOf({ person }: Context, place: AlignmentPlace): JobPlace {
  return { ...place, personId: person?.id ?? '', kind: 'again' };
}

function isSame(now: readonly KeptBead[], before: readonly KeptBead[]): boolean {
  return JSON.stringify(now) === JSON.stringify(before);
}
