import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { work } from '@/db/schema/work';
import { createContext } from '@/services/context';
import { countConcepts } from '@/services/terms/count-concepts';
import { exportTerms } from '@/services/terms/export-terms';
import { getChange } from '@/services/terms/get-change';
import { getConcept } from '@/services/terms/get-concept';
import { holdConcept, listHolds } from '@/services/terms/hold-concept';
import { listConcepts } from '@/services/terms/list-concepts';
import { listGlossaries } from '@/services/terms/list-glossaries';
import { listTerms } from '@/services/terms/list-terms';
import { listUses } from '@/services/terms/list-uses';
import { listActivity } from '@/services/works/list-activity';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

/** A public work, in which readers aren't told of Heda before the second sentence. */
async function aStage() {
  const stage = await aReviewedWork(database, 'The kettle sang. The Heda came.', []);
  const { workId } = stage.place;
  await database.update(work).set({ visibility: 'public' }).where(eq(work.id, workId));
  await holdConcept(stage.reviewer, { workId, conceptId: stage.heda.id, segmentId: stage.segments[1]?.id ?? '' });
  const visitor = createContext(database, null);
  const reader = await aPerson(database, 'Sam');
  await aMember(reader, workId, 'reader');
  const commenter = await aPerson(database, 'Kim');
  await aMember(commenter, workId, 'commenter');
  return { ...stage, visitor, reader, commenter, at: { workId, glossaryId: stage.glossary.id } };
}

describe('a concept that is held back', () => {
  it('is left out of lists, counts, files and sentences for whoever only reads', async () => {
    const { visitor, reader, heda, at, place } = await aStage();
    for (const context of [visitor, reader]) {
      const { total, concepts } = await listConcepts(context, { ...at, limit: 10 });
      expect([total, ...concepts.map(({ headword }) => headword.text)]).toEqual([1, 'kettle']);
      expect(await listConcepts(context, { ...at, phrase: 'heda', limit: 10 })).toMatchObject({ total: 0 });
      expect(await listGlossaries(context, at)).toMatchObject([{ concepts: 1 }]);
      expect((await countConcepts(context, at)).counts).toMatchObject({ all: 1, invented: 0 });
      const { content } = await exportTerms(context, { ...at, format: 'csv' });
      expect(Buffer.from(content, 'base64').toString()).not.toContain('Heda');
      const page = await listTerms(context, { ...place, from: 1, to: 2 });
      expect(JSON.stringify(page)).not.toContain(heda.id);
      expect(page.segments[0]?.occurrences).toHaveLength(1);
      expect(await listHolds(context, place)).toEqual([]);
      expect(JSON.stringify(await listActivity(context, { ...place, limit: 50 }))).not.toContain('Heda');
    }
  });

  it('is nowhere for them by its id either', async () => {
    const { visitor, heda, at, place } = await aStage();
    const one = { ...at, conceptId: heda.id };
    await expect(getConcept(visitor, one)).rejects.toMatchObject({ code: 'not-found' });
    const uses = listUses(visitor, { ...one, ...place, offset: 0, limit: 10 });
    await expect(uses).rejects.toMatchObject({ code: 'not-found' });
    await expect(getChange(visitor, { ...at, number: 1 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is known to those who take part in the work, and to all once it is held no longer', async () => {
    const { commenter, visitor, reviewer, heda, at, place } = await aStage();
    expect(await listConcepts(commenter, { ...at, limit: 10 })).toMatchObject({ total: 2 });
    expect(await listGlossaries(commenter, at)).toMatchObject([{ concepts: 2 }]);
    expect((await getConcept(commenter, { ...at, conceptId: heda.id })).terms).toHaveLength(3);
    expect(await listHolds(commenter, place)).toHaveLength(1);
    await holdConcept(reviewer, { ...place, conceptId: heda.id, segmentId: null });
    expect(await listConcepts(visitor, { ...at, limit: 10 })).toMatchObject({ total: 2 });
  });
});
