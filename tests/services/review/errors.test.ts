import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Context } from '@/services/context';
import { getScores } from '@/services/review/get-scores';
import { listErrors } from '@/services/review/list-errors';
import { type MarkError, markError, removeError } from '@/services/review/mark-error';
import { aDatabase } from '../a-database';
import { aPhrase, aReview } from './a-review';

const database = await aDatabase();

async function aMarking() {
  const review = await aReview(database);
  const { workId, place } = review;
  const mark = (by: Context, revisionId: string, marked: string | null, more: Partial<MarkError> = {}) =>
    markError(by, {
      workId,
      errorId: v7(),
      revisionId,
      phrase: marked ? aPhrase(marked) : null,
      category: 'accuracy/overtranslation',
      severity: 'minor',
      note: '',
      ...more,
    });
  return { ...review, mark, errors: () => listErrors(review.ines, place), scores: () => getScores(review.ines, place) };
}

describe('an error', () => {
  it('is marked by a reviewer on a phrase, with category, severity and why', async () => {
    const { mark, errors, ines, pilar, send } = await aMarking();
    const version = await send(ines, 0, 'La campana ya tiene una nota.');
    const said = { note: '“Ya” is not in the source.' };
    await expect(mark(ines, version.revisionId, null)).rejects.toMatchObject({ code: 'forbidden', reason: 'review' });
    await mark(pilar, version.revisionId, 'La campana <ya> tiene una nota.', said);
    expect(await errors()).toMatchObject([
      { numbers: [1], quote: 'ya', stands: true, category: 'accuracy/overtranslation', severity: 'minor', ...said },
    ]);
    expect((await errors())[0]).toMatchObject({ contributorId: version.writerId, who: { name: 'Pilar Sanz' } });
  });

  it('sent again under its id is changed, not doubled', async () => {
    const { mark, errors, ines, pilar, send } = await aMarking();
    const { revisionId } = await send(ines, 0, 'La campana.');
    const errorId = v7();
    await mark(pilar, revisionId, null, { errorId });
    await mark(pilar, revisionId, 'La <campana>.', { errorId, severity: 'major', category: 'terminology' });
    expect(await errors()).toMatchObject([{ severity: 'major', category: 'terminology', quote: 'campana' }]);
  });

  it('can be taken away and put back', async () => {
    const { mark, errors, ines, pilar, send, workId } = await aMarking();
    const { revisionId } = await send(ines, 0, 'La campana.');
    const { id } = await mark(pilar, revisionId, null);
    await removeError(pilar, { workId, errorId: id, removed: true });
    expect(await errors()).toEqual([]);
    await removeError(pilar, { workId, errorId: id, removed: false });
    expect(await errors()).toHaveLength(1);
  });

  it('stands while its words do: mended, it is listed and counts no more', async () => {
    const { mark, errors, scores, ines, pilar, send } = await aMarking();
    const version = await send(ines, 0, 'La canpana tiene una nota.');
    await mark(pilar, version.revisionId, 'La <canpana> tiene una nota.', {
      category: 'linguistic-conventions/spelling',
    });
    await mark(pilar, version.revisionId, null, { category: 'style/register' });
    expect((await scores()).total.points).toBe(2);
    await version.change(ines, 'La campana tiene una nota.');
    expect((await errors()).map(({ stands }) => stands)).toEqual([false, false]);
    expect((await scores()).total.points).toBe(0);
  });
});

describe('the score', () => {
  it('is points per 1,000 source words of what was judged, by chapter, contributor and version', async () => {
    const { mark, scores, ines, mateo, pilar, send, documentId } = await aMarking();
    // Of five, four and three words.
    const bell = await send(ines, 0, 'La campana tiene una nota.');
    const up = await send(ines, 1, 'Quiere decir arriba.');
    const cold = await send(mateo, 2, 'El frío corre cuesta abajo.');
    await send(mateo, 3, 'El río iba bajo.');
    await up.decide(pilar, 'approved');
    await mark(pilar, bell.revisionId, 'La <campana> tiene una nota.', { severity: 'major' });
    await mark(pilar, bell.revisionId, 'La campana tiene <una> nota.', { severity: 'neutral' });
    await mark(pilar, cold.revisionId, 'El frío <corre> cuesta abajo.', { severity: 'minor' });

    const { total, documents, contributors, versions } = await scores();
    expect(total).toEqual({
      counts: { neutral: 1, minor: 1, major: 1, critical: 0 },
      points: 6,
      words: 12,
      perThousand: 500,
    });
    expect(documents).toEqual([{ id: documentId, ...total }]);
    const ofInes = contributors.find((one) => one.id === bell.writerId);
    expect(ofInes).toMatchObject({ points: 5, words: 9 });
    expect(versions.map(({ id, points, words }) => [id, points, words])).toEqual(
      expect.arrayContaining([
        [bell.versionId, 5, 5],
        [cold.versionId, 1, 3],
      ]),
    );
    expect(versions).toHaveLength(2);
    expect(versions.map((one) => [one.contributorId, one.documentId, one.number])).toEqual([
      [bell.writerId, documentId, 1],
      [cold.writerId, documentId, 3],
    ]);
  });

  it('is unknown where nothing was judged', async () => {
    const { scores, ines, send } = await aMarking();
    await send(ines, 0, 'La campana.');
    expect(await scores()).toMatchObject({ total: { words: 0, perThousand: null }, contributors: [] });
  });
});
