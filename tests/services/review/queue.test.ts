import { describe, expect, it } from 'vitest';
import type { Context } from '@/services/context';
import { findSentences } from '@/services/documents/find-sentences';
import type { SentenceFilter } from '@/services/documents/shown-by';
import { getQueue } from '@/services/review/get-queue';
import { keepLook } from '@/services/review/keep-look';
import { aDatabase } from '../a-database';
import { aReview } from './a-review';

const database = await aDatabase();

async function aQueue() {
  const review = await aReview(database);
  const shown = async (by: Context, filter: SentenceFilter, contributorId?: string) =>
    (await findSentences(by, { ...review.place, filter, contributorId })).numbers;
  return { ...review, shown };
}

describe('the review queue', () => {
  it('shows sentences with a version in review, approved rivals or not', async () => {
    const { shown, send, write, ines, mateo, pilar } = await aQueue();
    await (await send(ines, 0, 'La campana.')).decide(pilar, 'approved');
    await send(mateo, 0, 'Una campana.');
    await write(ines, 1, 'Arriba.');
    await send(ines, 2, 'El frío.');
    expect(await shown(pilar, 'needs-review')).toEqual([1, 3]);
    expect(await shown(pilar, 'rivals')).toEqual([1]);
  });

  it('leaves a reviewer’s own versions to others, and is for reviewers of the language', async () => {
    const { shown, send, ines, pilar, place } = await aQueue();
    await send(ines, 0, 'La campana.');
    await send(pilar, 1, 'Arriba.');
    expect(await shown(pilar, 'mine-to-decide')).toEqual([1]);
    await expect(shown(ines, 'mine-to-decide')).rejects.toMatchObject({ code: 'forbidden', reason: 'review' });
    await expect(findSentences(pilar, { ...place, language: 'ar', filter: 'mine-to-decide' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('of a contributor shows their sentences; with a filter of versions, where theirs is the one', async () => {
    const { shown, send, write, ines, mateo, pilar, place } = await aQueue();
    const { writerId } = await send(ines, 0, 'La campana.');
    await write(ines, 1, 'Arriba.');
    await send(mateo, 1, 'Levántate.');
    expect((await findSentences(pilar, { ...place, contributorId: writerId })).numbers).toEqual([1, 2]);
    expect(await shown(pilar, 'needs-review')).toEqual([1, 2]);
    expect(await shown(pilar, 'needs-review', writerId)).toEqual([1]);
  });

  it('counts what each filter shows, and who waits', async () => {
    const { send, write, ines, mateo, pilar, hanne, place } = await aQueue();
    const { writerId } = await send(ines, 0, 'La campana.');
    await send(mateo, 0, 'Una campana.');
    await write(ines, 1, 'Arriba.');
    const { counts, contributors } = await getQueue(pilar, place);
    expect(counts).toEqual({
      'needs-review': 1,
      rivals: 1,
      'with-comments': 0,
      'to-answer': 0,
      'mine-to-decide': 1,
      changed: 2,
    });
    expect(contributors).toContainEqual({ contributorId: writerId, versions: 2, waiting: 1 });
    expect((await getQueue(hanne, place)).counts['mine-to-decide']).toBe(0);
  });

  it('shows a conflict in its own language alone', async () => {
    const { shown, write, ines, place, pilar } = await aQueue();
    await write(ines, 0, 'La campana.');
    await write(ines, 0, 'Una campana.');
    expect(await shown(pilar, 'conflict')).toEqual([1]);
    expect(await findSentences(pilar, { ...place, language: 'ar', filter: 'conflict' })).toMatchObject({ numbers: [] });
  });
});

describe('changed since I looked', () => {
  it('shows what others wrote or decided since, not what I did', async () => {
    const { shown, send, write, ines, mateo, pilar, place } = await aQueue();
    const bell = await send(ines, 0, 'La campana.');
    const up = await write(ines, 1, 'Arriba.');
    expect(await shown(mateo, 'changed')).toEqual([1, 2]);
    await keepLook(mateo, { ...place, at: (await getQueue(mateo, place)).at });
    expect(await shown(mateo, 'changed')).toEqual([]);
    await bell.decide(pilar, 'approved');
    await write(mateo, 2, 'El frío.');
    expect(await shown(mateo, 'changed')).toEqual([1]);
    await up.change(ines, 'Hacia arriba.');
    expect(await shown(mateo, 'changed')).toEqual([1, 2]);
    expect(await shown(ines, 'changed')).toEqual([1, 3]);
  });

  it('is taken back by keeping the look before', async () => {
    const { shown, send, ines, mateo, place } = await aQueue();
    await send(ines, 0, 'La campana.');
    const { at } = await getQueue(mateo, place);
    const { before } = await keepLook(mateo, { ...place, at });
    expect(before).toBeNull();
    expect((await getQueue(mateo, place)).lookedAt).toBe(at);
    await keepLook(mateo, { ...place, at: before });
    expect(await shown(mateo, 'changed')).toEqual([1]);
  });
});
