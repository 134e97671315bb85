import { describe, expect, it } from 'vitest';
import { exportTerms } from '@/services/terms/export-terms';
import { getConcept } from '@/services/terms/get-concept';
import { importTerms } from '@/services/terms/import-terms';
import { listConcepts } from '@/services/terms/list-concepts';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

async function aStage() {
  const stage = await aReviewedWork(database, 'The kettle sang.', []);
  return { ...stage, at: { workId: stage.place.workId, glossaryId: stage.glossary.id } };
}

describe('importTerms', () => {
  it('finds nothing to change in what it wrote itself', async () => {
    const { reviewer, at } = await aStage();
    for (const format of ['csv', 'tsv'] as const) {
      const { content, name } = await exportTerms(reviewer, { ...at, format });
      expect(name).toBe(`The Frost Book.${format}`);
      const read = await importTerms(reviewer, { ...at, format, content, isTrial: false });
      expect(read).toMatchObject({ added: 0, changed: 0, same: 2, conflicts: [], problems: [] });
    }
  });

  it('says what it would add, change and leave, before it changes anything', async () => {
    const { reviewer, at, kettle } = await aStage();
    const content = 'en,es,ar,definition\nkettle,tetera,غلاية,For water.\nstove,brasero,,\nKettle,pava,,\n,,,nothing\n';
    const trial = await importTerms(reviewer, { ...at, format: 'csv', content, isTrial: true });
    expect(trial).toMatchObject({ added: 1, addedTerms: ['stove'], changed: 1, changedTerms: ['kettle'], same: 0 });
    expect(trial.conflicts).toEqual([{ line: 4, kind: 'preferred', language: 'en', stored: 'kettle', read: 'Kettle' }]);
    expect(trial.problems).toEqual([{ line: 5, code: 'no-term', value: '' }]);
    expect((await listConcepts(reviewer, { ...at, offset: 0, limit: 10 })).total).toBe(2);
    await importTerms(reviewer, { ...at, format: 'csv', content, isTrial: false });
    const changed = await getConcept(reviewer, { ...at, conceptId: kettle.id });
    expect(changed.definition).toBe('For water.');
    expect(changed.terms.map(({ text }) => text)).toEqual(['kettle', 'tetera', 'غلاية']);
    expect(changed.history[0]?.kind).toBe('imported');
    expect((await listConcepts(reviewer, { ...at, offset: 0, limit: 10 })).total).toBe(3);
  });

  it('is for those who may change the terms of all languages', async () => {
    const { at } = await aStage();
    const spanish = await aPerson(database, 'Sam');
    await aMember(spanish, at.workId, 'reviewer', ['es']);
    const importing = importTerms(spanish, { ...at, format: 'csv', content: 'en\nstove\n', isTrial: true });
    await expect(importing).rejects.toMatchObject({ code: 'forbidden', details: { language: 'ar' } });
  });
});
