import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Concept } from '@/core/terms/concept';
import { commentConcept, removeConceptComment } from '@/services/terms/comment-concept';
import { countConcepts } from '@/services/terms/count-concepts';
import { getConcept } from '@/services/terms/get-concept';
import { listConcepts } from '@/services/terms/list-concepts';
import { proposeConcept } from '@/services/terms/propose-concept';
import { removeConcept } from '@/services/terms/remove-concept';
import { saveConcept } from '@/services/terms/save-concept';
import { settleConcept } from '@/services/terms/settle-concept';
import { takeBackChange } from '@/services/terms/take-back-change';
import { listActivity } from '@/services/works/list-activity';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';
import { aConcept, aGlossary, aTerm, theConcepts } from './a-glossary';

const database = await aDatabase();

async function aStage() {
  const { workId } = await aWork(database, 'The Heda has a kettle.');
  const { heda, kettle } = theConcepts();
  const glossary = await aGlossary(database, workId, [heda, kettle]);
  const reviewer = await aPerson(database, 'Rania');
  await aMember(reviewer, workId, 'reviewer', ['es']);
  const translator = await aPerson(database, 'Inés Bordoy');
  await aMember(translator, workId, 'translator', ['es']);
  return { workId, heda, kettle, reviewer, translator, at: { workId, glossaryId: glossary.id } };
}

function contentOf({ id: _, ...content }: Concept) {
  return content;
}

describe('saveConcept', () => {
  it('keeps what a concept was, who changed it, and puts it back', async () => {
    const { at, kettle, reviewer } = await aStage();
    const place = { ...at, conceptId: kettle.id };
    const { change: base } = await getConcept(reviewer, place);
    const saved = await saveConcept(reviewer, { ...place, base, content: { ...contentOf(kettle), note: 'Of iron.' } });
    expect(saved).toMatchObject({ note: 'Of iron.', change: base + 1 });
    expect(saved.history[0]).toMatchObject({ number: base + 1, kind: 'changed', who: { name: 'Rania' } });
    await takeBackChange(reviewer, { ...at, number: saved.change });
    const back = await getConcept(reviewer, place);
    expect(back.note).toBe('');
    expect(back.history.map(({ kind }) => kind)).toEqual(['taken-back', 'changed', 'added']);
  });

  it('joins changes of different fields, and refuses those of the same', async () => {
    const { at, kettle, reviewer } = await aStage();
    const place = { ...at, conceptId: kettle.id };
    const { change: base } = await getConcept(reviewer, place);
    await saveConcept(reviewer, { ...place, base, content: { ...contentOf(kettle), note: 'Of iron.' } });
    const joined = await saveConcept(reviewer, {
      ...place,
      base,
      content: { ...contentOf(kettle), definition: 'For water.' },
    });
    expect(joined).toMatchObject({ note: 'Of iron.', definition: 'For water.' });
    const clashing = saveConcept(reviewer, { ...place, base, content: { ...contentOf(kettle), note: 'Of tin.' } });
    await expect(clashing).rejects.toMatchObject({
      code: 'conflict',
      reason: 'newer-change',
      details: { change: joined.change, clashes: ['note'] },
    });
  });

  it('lets a reviewer change the terms of their languages, and the definition, but not other languages', async () => {
    const { at, heda, reviewer } = await aStage();
    const place = { ...at, conceptId: heda.id };
    const { change: base } = await getConcept(reviewer, place);
    const terms = heda.terms.map((one) => (one.language === 'ar' ? { ...one, text: 'حيدا' } : one));
    const saving = saveConcept(reviewer, { ...place, base, content: { ...contentOf(heda), terms } });
    await expect(saving).rejects.toMatchObject({ code: 'forbidden', details: { language: 'ar' } });
  });

  it('is no act of a translator', async () => {
    const { at, kettle, translator } = await aStage();
    const place = { ...at, conceptId: kettle.id };
    const saving = saveConcept(translator, { ...place, base: 2, content: { ...contentOf(kettle), note: 'x' } });
    await expect(saving).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('refuses a term of another concept', async () => {
    const { at, kettle, heda, reviewer } = await aStage();
    const place = { ...at, conceptId: kettle.id };
    const { change: base } = await getConcept(reviewer, place);
    const content = { ...contentOf(kettle), terms: [...kettle.terms, ...heda.terms.slice(0, 1)] };
    const saving = saveConcept(reviewer, { ...place, base, content });
    await expect(saving).rejects.toMatchObject({ code: 'bad-request', reason: 'term-of-another' });
  });
});

describe('removeConcept', () => {
  it('takes a concept out, and lets it be put back with its discussion', async () => {
    const { at, kettle, reviewer, translator } = await aStage();
    const place = { ...at, conceptId: kettle.id };
    await commentConcept(translator, { ...place, commentId: v7(), body: 'Or pava?' });
    const { change: base } = await getConcept(reviewer, place);
    const { change } = await removeConcept(reviewer, { ...place, base });
    await expect(getConcept(reviewer, place)).rejects.toMatchObject({ code: 'not-found' });
    await takeBackChange(reviewer, { ...at, number: change });
    const back = await getConcept(reviewer, place);
    expect(back.terms).toEqual(kettle.terms);
    expect(back.comments.map(({ body }) => body)).toEqual(['Or pava?']);
  });
});

describe('proposeConcept', () => {
  it('lets a translator propose, comment and change it, and a reviewer settle it', async () => {
    const { at, workId, reviewer, translator } = await aStage();
    const { id: conceptId, ...content } = aConcept([aTerm('en', 'goufa'), aTerm('es', 'goufa')]);
    const place = { ...at, conceptId };
    const proposed = await proposeConcept(translator, { ...place, content, segmentId: null });
    expect(proposed.status).toBe('proposed');
    const changed = await saveConcept(translator, {
      ...place,
      base: proposed.change,
      content: { ...content, definition: 'A child.' },
    });
    expect(changed).toMatchObject({ status: 'proposed', definition: 'A child.' });
    const settling = { ...place, base: changed.change, status: 'settled', reason: 'Keep it.' } as const;
    await expect(settleConcept(translator, settling)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await settleConcept(reviewer, settling)).toMatchObject({ status: 'settled', reason: 'Keep it.' });
    const events = await listActivity(reviewer, { workId, limit: 10 });
    expect(events.map(({ kind, name }) => [kind, name]).slice(0, 3)).toEqual([
      ['term-settled', 'goufa'],
      ['term-changed', 'goufa'],
      ['term-proposed', 'goufa'],
    ]);
  });

  it('counts discussed concepts and those that are proposed', async () => {
    const { at, kettle, translator } = await aStage();
    const commentId = v7();
    const place = { ...at, conceptId: kettle.id };
    await commentConcept(translator, { ...place, commentId, body: 'Or pava?' });
    const { id: conceptId, ...content } = aConcept([aTerm('en', 'goufa')]);
    await proposeConcept(translator, { ...at, conceptId, content, segmentId: null });
    const list = (filter: 'discussed' | 'proposed') => listConcepts(translator, { ...at, filter, limit: 10 });
    expect((await list('discussed')).concepts.map(({ id }) => id)).toEqual([kettle.id]);
    expect((await list('proposed')).concepts.map(({ id }) => id)).toEqual([conceptId]);
    await removeConceptComment(translator, { ...place, commentId, removed: true });
    expect((await countConcepts(translator, at)).counts).toMatchObject({ discussed: 0, proposed: 1, all: 2 });
  });
});
