import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Context } from '@/services/context';
import { type CompareTexts, compareTexts, removeComparison } from '@/services/review/compare-texts';
import { findPair } from '@/services/review/find-pair';
import { getRanking } from '@/services/review/get-ranking';
import { aDatabase } from '../a-database';
import { aReview } from './a-review';

const database = await aDatabase();

async function aComparison() {
  const review = await aReview(database);
  const place = { workId: review.workId, segmentId: review.segmentIds[0] ?? '', language: 'es' };
  const bell = await review.send(review.ines, 0, 'La campana tiene una nota.');
  const tolls = await review.send(review.mateo, 0, 'La campana da una sola nota.');
  /** Chooses a text among the two that are shown. */
  const choose = async (by: Context, text: string | null, more: Partial<CompareTexts> = {}) => {
    const pair = await findPair(by, place);
    if (!pair) throw new RangeError('there is nothing to compare');
    const { first, second } = pair;
    const chosen = text === null ? null : first.text === text ? 'first' : 'second';
    const shown = { first: first.revisionId, second: second.revisionId };
    return compareTexts(by, { ...place, comparisonId: v7(), ...shown, chosen, reason: '', ...more });
  };
  return { ...review, place, bell, tolls, choose };
}

describe('two versions without names', () => {
  it('show their texts and nothing of who wrote them', async () => {
    const { hanne, place, bell, tolls } = await aComparison();
    const pair = await findPair(hanne, place);
    expect([pair?.first.text, pair?.second.text].sort()).toEqual([bell.text, tolls.text].sort());
    expect(JSON.stringify(pair)).not.toMatch(new RegExp(`name|siglum|${bell.versionId}|${bell.writerId}`));
  });

  it('are ranked, with names and reasons, for who has chosen', async () => {
    const { choose, hanne, pilar, place, tolls } = await aComparison();
    await choose(pilar, tolls.text, { reason: 'It rings.' });
    await expect(getRanking(hanne, place)).rejects.toMatchObject({ code: 'forbidden', reason: 'blind' });
    const { texts, judgements } = await choose(hanne, tolls.text);
    expect(texts.map(({ who, chosen, compared }) => [who.name, chosen, compared])).toEqual([
      ['Mateo Arce', 2, 2],
      ['Inés Bordoy', 0, 2],
    ]);
    expect(judgements.map(({ who, reason, isMine }) => [who.name, reason, isMine])).toEqual([
      ['Pilar Sanz', 'It rings.', false],
      ['Hanne Kolb', '', true],
    ]);
  });

  it('change places for the next who judges them', async () => {
    const { choose, hanne, pilar, place } = await aComparison();
    const first = await findPair(pilar, place);
    await choose(hanne, null);
    expect(await findPair(pilar, place)).toEqual({ first: first?.second, second: first?.first });
  });

  it('are not offered to their contributors, who see the ranking at once', async () => {
    const { choose, hanne, ines, place, tolls } = await aComparison();
    await choose(hanne, tolls.text);
    expect(await findPair(ines, place)).toBeNull();
    expect((await getRanking(ines, place)).texts[0]?.who.name).toBe('Mateo Arce');
  });

  it('are judged once by each, however often that is sent', async () => {
    const { choose, hanne, place } = await aComparison();
    const comparisonId = v7();
    const { texts, judgements } = await choose(hanne, null, { comparisonId });
    expect(texts.map((text) => text.chosen)).toEqual([0, 0]);
    const [{ first, second } = { first: '', second: '' }] = judgements;
    const again = { ...place, first: second, second: first, chosen: 'first', reason: '' } as const;
    expect((await compareTexts(hanne, { ...again, comparisonId })).judgements).toHaveLength(1);
    await expect(compareTexts(hanne, { ...again, comparisonId: v7() })).rejects.toMatchObject({ reason: 'judged' });
  });

  it('are offered again when the judgement is taken back', async () => {
    const { choose, hanne, pilar, place, workId, bell } = await aComparison();
    const comparisonId = v7();
    await choose(hanne, bell.text, { comparisonId });
    expect(await findPair(hanne, place)).toBeNull();
    const about = { workId, comparisonId };
    await expect(removeComparison(pilar, { ...about, removed: true })).rejects.toMatchObject({ reason: 'not-yours' });
    await removeComparison(hanne, { ...about, removed: true });
    expect(await findPair(hanne, place)).not.toBeNull();
    await removeComparison(hanne, { ...about, removed: false });
    expect(await findPair(hanne, place)).toBeNull();
  });

  it('are judged anew once one of them has another text', async () => {
    const { choose, hanne, ines, place, bell, tolls } = await aComparison();
    await choose(hanne, tolls.text);
    await bell.change(ines, 'La campana solo tiene una nota.');
    expect(await findPair(hanne, place)).not.toBeNull();
    expect((await getRanking(hanne, place)).texts.map((text) => text.compared)).toEqual([0, 0]);
    const late = { ...place, comparisonId: v7(), first: bell.revisionId, second: tolls.revisionId, reason: '' };
    await expect(compareTexts(hanne, { ...late, chosen: 'first' })).rejects.toMatchObject({ reason: 'text-changed' });
  });

  it('are not for readers', async () => {
    const { noor, place } = await aComparison();
    await expect(findPair(noor, place)).rejects.toMatchObject({ code: 'forbidden', reason: 'comment' });
  });
});
