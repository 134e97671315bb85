import { and, eq, isNull } from 'drizzle-orm';
import { waiver } from '@/db/schema/terms';
import { segment } from '@/db/schema/text';
import { inTransaction } from '@/db/transaction';
import { anchorPhrase, type Phrase } from '../annotations/anchor-phrase';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { listWaivers, type PlacedWaiver } from './list-waivers';

export type WaiveTerm = {
  readonly workId: string;
  readonly waiverId: string;
  readonly segmentId: string;
  readonly language: string;
  readonly conceptId: string;
  /** The occurrence in the source. */
  readonly phrase: Phrase;
  readonly reason: string;
};

/** Says that an occurrence needs no rendering in a language, and why. The same waiver id sent twice is stored once. */
export async function waiveTerm(context: Context, input: WaiveTerm): Promise<PlacedWaiver> {
  await requireAct(context, input.workId, 'translate', input.language);
  return inTransaction(context.database, async (transaction) => {
    const [source] = await transaction
      .select({ text: segment.text, documentId: segment.documentId })
      .from(segment)
      .where(and(eq(segment.workId, input.workId), eq(segment.id, input.segmentId), isNull(segment.retiredAt)));
    if (!source) throw new ServiceError('not-found', 'segment');
    const anchor = anchorPhrase(source.text, input.phrase);
    if (!anchor) throw new ServiceError('bad-request', 'phrase');
    const { workId, waiverId: id, segmentId, language, conceptId, reason } = input;
    const stored = await transaction
      .insert(waiver)
      .values({
        workId,
        id,
        segmentId,
        language,
        conceptId,
        anchor,
        reason,
        userId: context.person?.id ?? null,
        createdAt: context.now(),
      })
      .onConflictDoNothing()
      .returning({ id: waiver.id });
    if (stored.length > 0) {
      const { documentId } = source;
      const details = { name: anchor.exact, reason };
      await recordEvent(context, transaction, {
        workId,
        documentId,
        segmentId,
        language,
        kind: 'term-waived',
        details,
      });
    }
    const found = (await listWaivers(transaction, input, [segmentId])).find((one) => one.id === id);
    if (!found) throw new ServiceError('not-found', 'waiver');
    return found;
  });
}

/** Takes a waiver back, or lets it stand again. */
export async function removeWaiver(
  context: Context,
  input: { readonly workId: string; readonly waiverId: string; readonly removed: boolean },
): Promise<{ done: true }> {
  await requireAct(context, input.workId, 'read');
  return inTransaction(context.database, async (transaction) => {
    const [found] = await transaction
      .select()
      .from(waiver)
      .where(and(eq(waiver.workId, input.workId), eq(waiver.id, input.waiverId)))
      .for('update');
    if (!found) throw new ServiceError('not-found', 'waiver');
    await requireAct(context, input.workId, 'translate', found.language);
    if ((found.removedAt !== null) === input.removed) return { done: true };
    await transaction
      .update(waiver)
      .set({ removedAt: input.removed ? context.now() : null })
      .where(and(eq(waiver.workId, input.workId), eq(waiver.id, input.waiverId)));
    const { workId, segmentId, language } = found;
    const kind = input.removed ? 'waiver-removed' : 'term-waived';
    const details = { name: found.anchor.exact };
    await recordEvent(context, transaction, { workId, segmentId, language, kind, details });
    return { done: true };
  });
}
