import { describe, expect, it } from 'vitest';
import { getConcept } from '@/services/terms/get-concept';
import { holdConcept, listHolds } from '@/services/terms/hold-concept';
import { awaitUses } from '@/services/terms/index-uses';
import { listTerms } from '@/services/terms/list-terms';
import { listUses } from '@/services/terms/list-uses';
import { markLine } from '@/services/terms/mark-line';
import { proposeRenderings } from '@/services/terms/propose-renderings';
import { setLinePolicy } from '@/services/terms/set-line-policy';
import { aDatabase } from '../a-database';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

describe('listUses', () => {
  it('lists each use with what became of it, and counts renderings', async () => {
    const { reviewer, place, heda, glossary } = await aReviewedWork(
      database,
      'The Heda came. “Heda!” The Heda slept. Heda.',
      ['Vino la Heda.', '—¡Heda!', 'La comandante durmió.'],
    );
    const at = { ...place, glossaryId: glossary.id, conceptId: heda.id };
    const { total, uses, renderings } = await listUses(reviewer, { ...at, offset: 0, limit: 10 });
    expect(total).toBe(4);
    expect(uses.map(({ number, finding, rendering }) => [number, finding, rendering?.form])).toEqual([
      [1, 'used', 'Heda'],
      [2, 'used', 'Heda'],
      [3, 'forbidden', 'comandante'],
      [4, null, undefined],
    ]);
    expect(uses[0]?.version).toMatchObject({ state: 'in-review', who: { siglum: 'Ib' } });
    expect(renderings.map(({ form, uses: times }) => [form, times])).toEqual([
      ['Heda', 2],
      ['comandante', 1],
    ]);
    const page = await listUses(reviewer, { ...at, offset: 1, limit: 2 });
    expect(page.uses.map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe('indexUses', () => {
  it('looks through a long text beside the request, and says so until it is done', async () => {
    const { reviewer, place, heda, glossary } = await aReviewedWork(database, 'The Heda came. '.repeat(2_500), []);
    const at = { ...place, glossaryId: glossary.id, conceptId: heda.id };
    expect(await getConcept(reviewer, at)).toMatchObject({ isCounting: true, uses: 0 });
    await awaitUses(reviewer, place.workId);
    expect(await getConcept(reviewer, at)).toMatchObject({ isCounting: false, uses: 2_500 });
  });
});

describe('lines', () => {
  it('are what a person says they are', async () => {
    const { reviewer, place, segments } = await aReviewedWork(database, 'Mochof, beja.', []);
    const read = () => listTerms(reviewer, { ...place, from: 1, to: 1 });
    expect((await read()).segments[0]?.lines).toEqual([]);
    const at = { workId: place.workId, segmentId: segments[0]?.id ?? '' };
    await markLine(reviewer, { ...at, language: 'art-x-trigedas' });
    await setLinePolicy(reviewer, { workId: place.workId, policy: 'interlinear' });
    expect(await read()).toMatchObject({
      linePolicy: 'interlinear',
      segments: [{ lines: [{ start: 0, end: 13, language: 'art-x-trigedas', isMarked: true }] }],
    });
    await markLine(reviewer, at);
    expect((await read()).segments[0]?.lines).toEqual([]);
  });
});

describe('holdConcept', () => {
  it('holds a concept back until a sentence, and tells it again', async () => {
    const { reviewer, place, segments, heda } = await aReviewedWork(database, 'It snowed. The Heda came.', []);
    const hold = { workId: place.workId, conceptId: heda.id, segmentId: segments[1]?.id ?? '' };
    await holdConcept(reviewer, hold);
    expect(await listHolds(reviewer, place)).toMatchObject([{ conceptId: heda.id, documentNumber: 1, number: 2 }]);
    await holdConcept(reviewer, { ...hold, segmentId: null });
    expect(await listHolds(reviewer, place)).toEqual([]);
  });
});

describe('proposeRenderings', () => {
  it('writes a term in the scripts that need it', async () => {
    const { reviewer, place } = await aReviewedWork(database, 'The Heda came.', []);
    const asked = { workId: place.workId, text: 'Heda', pronunciation: 'hɛdə' };
    expect((await proposeRenderings(reviewer, asked)).map(({ language }) => language)).toEqual(['ar']);
  });
});
