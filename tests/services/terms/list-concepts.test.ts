import { describe, expect, it } from 'vitest';
import { countConcepts } from '@/services/terms/count-concepts';
import { listConcepts } from '@/services/terms/list-concepts';
import { saveConcept } from '@/services/terms/save-concept';
import { aDatabase } from '../a-database';
import { aConcept, aTerm } from './a-glossary';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

async function aStage() {
  const stage = await aReviewedWork(database, 'The Heda has a kettle. “Heda!” He called the Hedas.', []);
  return { ...stage, at: { workId: stage.place.workId, glossaryId: stage.glossary.id } };
}

describe('listConcepts', () => {
  it('says what each language of the work does with a concept, and how often the source has it', async () => {
    const { at, reviewer } = await aStage();
    const { concepts, languages } = await listConcepts(reviewer, { ...at, limit: 10 });
    expect(languages).toEqual(['es', 'ar']);
    expect(concepts.map(({ headword, uses }) => [headword.text, uses])).toEqual([
      ['Heda', 3],
      ['kettle', 1],
    ]);
    expect(concepts[0]?.renderings).toEqual([
      { language: 'es', kind: 'keep', preferred: null },
      { language: 'ar', kind: 'transliterate', preferred: 'هيدا' },
    ]);
    const { counts, subjects } = await countConcepts(reviewer, at);
    expect(counts).toEqual({ all: 2, invented: 1, open: 1, discussed: 0, proposed: 0, dismissed: 0 });
    expect(subjects).toEqual([{ subject: 'Kitchen', concepts: 1 }]);
  });

  it('finds a concept in any language, by its terms, forms and definition, as they are now', async () => {
    const { at, reviewer, kettle } = await aStage();
    const idsOf = async (phrase: string) =>
      (await listConcepts(reviewer, { ...at, phrase, limit: 10 })).concepts.map(({ id }) => id);
    expect(await idsOf('TETER')).toEqual([kettle.id]);
    const { id: conceptId, ...content } = aConcept([aTerm('en', 'ÉTANG'), aTerm('ru', 'пруд')], {
      definition: 'Still water, 100 % of it.',
    });
    const { change } = await saveConcept(reviewer, { ...at, conceptId, base: null, content });
    for (const phrase of ['étang', 'ПРУД', 'still W', '100 %']) expect(await idsOf(phrase)).toEqual([conceptId]);
    await saveConcept(reviewer, { ...at, conceptId, base: change, content: { ...content, definition: '' } });
    expect(await idsOf('still w')).toEqual([]);
  });

  it('tells which concepts a language has nothing for', async () => {
    const { at, reviewer, kettle } = await aStage();
    const open = await listConcepts(reviewer, { ...at, filter: 'open', limit: 10 });
    expect(open.concepts.map(({ id }) => id)).toEqual([kettle.id]);
  });

  it('leads from page to page and back, whatever was put in before', async () => {
    const { at, reviewer } = await aStage();
    const page = (name?: string | null) => listConcepts(reviewer, { ...at, limit: 1, page: name ?? undefined });
    const first = await page();
    expect(first).toMatchObject({ total: 2, previous: null, concepts: [{ headword: { text: 'Heda' } }] });
    const { id: conceptId, ...content } = aConcept([aTerm('en', 'anchor')]);
    await saveConcept(reviewer, { ...at, conceptId, base: null, content });
    const second = await page(first.next);
    expect(second).toMatchObject({ total: 3, next: null, concepts: [{ headword: { text: 'kettle' } }] });
    const back = await page(second.previous);
    expect(back.concepts.map(({ headword }) => headword.text)).toEqual(['Heda']);
    expect(await page(back.previous)).toMatchObject({ previous: null, concepts: [{ headword: { text: 'anchor' } }] });
    await expect(page('nowhere')).rejects.toMatchObject({ reason: 'page' });
  });
});
