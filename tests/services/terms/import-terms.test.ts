import { describe, expect, it } from 'vitest';
import { termFormats } from '@/core/terms/formats/term-file';
import { exportTerms } from '@/services/terms/export-terms';
import { getConcept } from '@/services/terms/get-concept';
import { importTerms } from '@/services/terms/import-terms';
import { listConcepts } from '@/services/terms/list-concepts';
import { listImports } from '@/services/terms/list-imports';
import { saveConcept } from '@/services/terms/save-concept';
import { undoImport } from '@/services/terms/undo-import';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

async function aStage() {
  const stage = await aReviewedWork(database, 'The kettle sang.', []);
  return { ...stage, at: { workId: stage.place.workId, glossaryId: stage.glossary.id } };
}

/** A file as the API takes it. */
function aFile(text: string, fileName = 'terms.csv') {
  return { fileName, content: Buffer.from(text).toString('base64'), choices: [] };
}

describe('importTerms', () => {
  it.each(termFormats)('finds nothing to change in what it wrote itself as %s', async (format) => {
    const { reviewer, at } = await aStage();
    const { content, name } = await exportTerms(reviewer, { ...at, format });
    expect(name).toBe(`The Frost Book.${format === 'tbx-dct' ? 'tbx' : format}`);
    const read = await importTerms(reviewer, { ...at, fileName: name, content, choices: [], isTrial: false });
    expect(read).toMatchObject({ added: 0, changed: 0, same: 2, conflicts: [], problems: [] });
  });

  it('says what it would add, change and leave, before it changes anything', async () => {
    const { reviewer, at, kettle } = await aStage();
    const file = aFile(
      'en,es,ar,definition\nkettle,tetera,غلاية,For water.\nstove,brasero,,\nKettle,pava,,\n,,,nothing\n',
    );
    const trial = await importTerms(reviewer, { ...at, ...file, isTrial: true });
    expect(trial).toMatchObject({ added: 1, changed: 1, same: 0 });
    expect(trial.addedConcepts.map(({ terms }) => terms[0]?.text)).toEqual(['stove']);
    expect(trial.changedConcepts).toMatchObject([{ before: { definition: '' }, after: { definition: 'For water.' } }]);
    expect(trial.conflicts).toMatchObject([
      {
        entry: 2,
        line: 4,
        kind: 'preferred',
        language: 'en',
        stored: 'kettle',
        read: 'Kettle',
        concepts: [{ id: kettle.id }],
      },
    ]);
    expect(trial.problems).toEqual([{ line: 5, code: 'no-term', value: '' }]);
    expect((await listConcepts(reviewer, { ...at, limit: 10 })).total).toBe(2);
    await importTerms(reviewer, { ...at, ...file, isTrial: false });
    const changed = await getConcept(reviewer, { ...at, conceptId: kettle.id });
    expect(changed.definition).toBe('For water.');
    expect(changed.terms.map(({ text }) => text)).toEqual(['kettle', 'tetera', 'غلاية']);
    expect(changed.history[0]?.kind).toBe('imported');
    expect((await listConcepts(reviewer, { ...at, limit: 10 })).total).toBe(3);
  });

  it('reads a large file beside the thread that serves', async () => {
    const { reviewer, at } = await aStage();
    const rows = Array.from(
      { length: 12_000 },
      (_, place) => `word${place},palabra${place},The ${place}th of many words.`,
    );
    const text = `en,es,definition\n${rows.join('\n')}\nword7,otra,\n,,nothing\n`;
    const read = await importTerms(reviewer, { ...at, ...aFile(text), isTrial: true });
    expect(read).toMatchObject({ added: 12_001, changed: 0, problems: [{ line: 12_003, code: 'no-term' }] });
  });

  it('takes of the conflicts what was chosen', async () => {
    const { reviewer, at, kettle } = await aStage();
    const file = aFile('en,es\nkettle,pava\n');
    const choose = async (as: string) =>
      importTerms(reviewer, { ...at, ...file, choices: [{ entry: 0, as }], isTrial: false });
    const { conflicts } = await importTerms(reviewer, { ...at, ...file, isTrial: false });
    expect(conflicts).toHaveLength(1);
    expect(await choose(kettle.id)).toMatchObject({ added: 0, changed: 1, conflicts: [] });
    const changed = await getConcept(reviewer, { ...at, conceptId: kettle.id });
    expect(changed.terms.map(({ text, status }) => [text, status])).toEqual([
      ['kettle', 'preferred'],
      ['tetera', 'admitted'],
      ['pava', 'preferred'],
    ]);
    expect(await choose('new')).toMatchObject({ added: 1, changed: 0, conflicts: [] });
    const { conflicts: several } = await importTerms(reviewer, { ...at, ...file, isTrial: true });
    expect(several).toMatchObject([{ kind: 'ambiguous', concepts: [{ id: kettle.id }, {}] }]);
  });

  it('leaves the languages alone that the file says nothing of', async () => {
    const { reviewer, at, heda } = await aStage();
    const { content, name } = await exportTerms(reviewer, { ...at, format: 'tbx', languages: 'es' });
    const text = Buffer.from(content, 'base64').toString();
    expect(text).not.toContain('هيدا');
    const edited = aFile(text.replace('comandante', 'jefa'), name);
    expect(await importTerms(reviewer, { ...at, ...edited, isTrial: false })).toMatchObject({ changed: 1, same: 1 });
    const changed = await getConcept(reviewer, { ...at, conceptId: heda.id });
    expect(changed.terms.map(({ text }) => text)).toEqual(['Heda', 'jefa', 'هيدا']);
    expect(changed.treatments).toHaveLength(2);
  });

  it('tells what an entry says otherwise than the concept that it joins', async () => {
    const { reviewer, at } = await aStage();
    await importTerms(reviewer, { ...at, ...aFile('en,definition\nkettle,For water.\n'), isTrial: false });
    const { problems } = await importTerms(reviewer, {
      ...at,
      ...aFile('en,definition\nkettle,For tea.\n'),
      isTrial: true,
    });
    expect(problems).toEqual([{ line: 2, code: 'said-otherwise', value: 'kettle, definition: For tea.' }]);
  });

  it('refuses choices that were made before the glossary changed', async () => {
    const { reviewer, at } = await aStage();
    const { change } = await importTerms(reviewer, { ...at, ...aFile('en\nstove\n'), isTrial: false });
    const late = importTerms(reviewer, { ...at, ...aFile('en\noven\n'), base: change, isTrial: false });
    await expect(late).rejects.toMatchObject({ reason: 'newer-change' });
  });

  it('is for those who may change the terms of all languages', async () => {
    const { at } = await aStage();
    const spanish = await aPerson(database, 'Sam');
    await aMember(spanish, at.workId, 'reviewer', ['es']);
    const importing = importTerms(spanish, { ...at, ...aFile('en\nstove\n'), isTrial: true });
    await expect(importing).rejects.toMatchObject({ code: 'forbidden', details: { language: 'ar' } });
  });
});

describe('undoImport', () => {
  it('undoes an import as a whole, as changes of their own', async () => {
    const { reviewer, at, kettle } = await aStage();
    const before = await getConcept(reviewer, { ...at, conceptId: kettle.id });
    const file = aFile('en,es,definition\nkettle,tetera,For water.\nstove,brasero,\n');
    expect((await importTerms(reviewer, { ...at, ...file, isTrial: true })).last).toBeNull();
    const { last } = await importTerms(reviewer, { ...at, ...file, isTrial: false });
    const number = last ?? 0;
    expect(await listImports(reviewer, at)).toMatchObject([
      { number, entries: 2, standing: 2, who: { name: 'Rania' } },
    ]);
    expect(await undoImport(reviewer, { ...at, number })).toEqual({ undone: 2, kept: 0 });
    expect((await listConcepts(reviewer, { ...at, limit: 10 })).total).toBe(2);
    const after = await getConcept(reviewer, { ...at, conceptId: kettle.id });
    expect({ ...after, change: 0, history: [] }).toEqual({ ...before, change: 0, history: [] });
    expect(after.history.map(({ kind }) => kind)).toEqual(['taken-back', 'imported', 'added']);
    expect(await listImports(reviewer, at)).toMatchObject([{ number, entries: 2, standing: 0 }]);
  });

  it('keeps what was changed since', async () => {
    const { reviewer, at } = await aStage();
    const { last } = await importTerms(reviewer, { ...at, ...aFile('en\nstove\noven\n'), isTrial: false });
    const { concepts } = await listConcepts(reviewer, { ...at, phrase: 'stove', limit: 10 });
    const conceptId = concepts[0]?.id ?? '';
    const { change, terms, ...rest } = await getConcept(reviewer, { ...at, conceptId });
    const { subject, note, treatments } = rest;
    const content = { subject, note, terms, treatments, definition: 'For warmth.' };
    await saveConcept(reviewer, { ...at, conceptId, base: change, content });
    expect(await undoImport(reviewer, { ...at, number: last ?? 0 })).toEqual({ undone: 1, kept: 1 });
    expect(await getConcept(reviewer, { ...at, conceptId })).toMatchObject({ definition: 'For warmth.' });
    const again = undoImport(reviewer, { ...at, number: change + 1000 });
    await expect(again).rejects.toMatchObject({ code: 'not-found' });
  });
});
