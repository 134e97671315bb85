import { describe, expect, it } from 'vitest';
import { acceptForm, removeForm } from '@/services/terms/accept-form';
import { getConcept } from '@/services/terms/get-concept';
import { listGlossaries } from '@/services/terms/list-glossaries';
import { listTerms } from '@/services/terms/list-terms';
import { removeWaiver, waiveTerm } from '@/services/terms/waive-term';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';
import { aGlossary, theConcepts } from './a-glossary';

const database = await aDatabase();
const text = 'The Heda has a kettle. “Heda!” He called the Hedas.';

async function aStage() {
  const work = await aWork(database, text);
  const concepts = theConcepts();
  const glossary = await aGlossary(database, work.workId, [concepts.heda, concepts.kettle]);
  const translator = await aPerson(database, 'Inés Bordoy');
  await aMember(translator, work.workId, 'translator', ['es']);
  const at = { workId: work.workId, glossaryId: glossary.id };
  const page = (language = 'es') =>
    listTerms(translator, { ...at, documentId: work.documentId, language, from: 1, to: 50 });
  return { ...work, ...concepts, glossary, translator, at, page };
}

describe('listTerms', () => {
  it('finds the terms of each sentence, and all that a check of their translation needs', async () => {
    const { page, heda, kettle } = await aStage();
    const { concepts, segments, sourceLanguages } = await page();
    expect(sourceLanguages).toEqual(['art-x-trigedas', 'en']);
    expect(segments[0]?.occurrences.map(({ form, conceptId, by }) => [form, conceptId, by])).toEqual([
      ['Heda', heda.id, 'term'],
      ['kettle', kettle.id, 'term'],
    ]);
    const found = concepts.find(({ id }) => id === heda.id);
    expect(found?.terms.map(({ text }) => text)).toEqual(['Heda', 'comandante']);
    expect(found?.treatments).toEqual([{ language: 'es', kind: 'keep', caseRule: null, italics: false }]);
    expect(found?.renderings.map((one) => one.text)).toEqual(['Heda']);
  });

  it('finds a form that was taught since', async () => {
    const { page, at, heda, translator, segmentIds } = await aStage();
    const termId = heda.terms[0]?.id ?? '';
    const form = { ...at, termId, language: 'es', text: 'Hedas' };
    await acceptForm(translator, { ...form, segmentId: segmentIds[2] ?? null });
    const waysOf = async () => (await page()).segments[2]?.occurrences.map(({ form, by }) => [form, by]);
    expect(await waysOf()).toEqual([['Hedas', 'form']]);
    const { taught, history } = await getConcept(translator, { ...at, conceptId: heda.id });
    expect(taught).toMatchObject([{ termId, text: 'Hedas', segmentId: segmentIds[2], who: { name: 'Inés Bordoy' } }]);
    expect(history.map(({ kind }) => kind)).toEqual(['form-accepted', 'added']);
    await removeForm(translator, form);
    expect(await waysOf()).not.toEqual([['Hedas', 'form']]);
  });

  it('lets a translator teach forms only in their languages, and a commenter none', async () => {
    const { at, heda, translator, workId } = await aStage();
    const form = { ...at, termId: heda.terms[2]?.id ?? '', language: 'ar', text: 'هيدات', segmentId: null };
    await expect(acceptForm(translator, form)).rejects.toMatchObject({ code: 'forbidden' });
    const commenter = await aPerson(database, 'Cora');
    await aMember(commenter, workId, 'commenter');
    await expect(acceptForm(commenter, form)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('waiveTerm', () => {
  it('waives one occurrence in one language, and may be taken back', async () => {
    const { page, heda, workId, segmentIds, translator } = await aStage();
    const [segmentId = ''] = segmentIds;
    const waiver = {
      workId,
      waiverId: '0198a000-0000-7000-8000-000000000001',
      segmentId,
      language: 'es',
      conceptId: heda.id,
      phrase: { start: 4, end: 8, quote: 'Heda' },
      reason: 'rank, not the title',
    };
    await waiveTerm(translator, waiver);
    await waiveTerm(translator, waiver);
    expect((await page()).segments[0]?.waivers).toMatchObject([
      { conceptId: heda.id, span: { start: 4, end: 8 }, reason: 'rank, not the title', who: { name: 'Inés Bordoy' } },
    ]);
    expect((await page('ar')).segments[0]?.waivers).toEqual([]);
    await removeWaiver(translator, { workId, waiverId: waiver.waiverId, removed: true });
    expect((await page()).segments[0]?.waivers).toEqual([]);
  });

  it('refuses words that do not stand in the source', async () => {
    const { heda, workId, segmentIds, translator } = await aStage();
    const waiving = waiveTerm(translator, {
      workId,
      waiverId: '0198a000-0000-7000-8000-000000000002',
      segmentId: segmentIds[0] ?? '',
      language: 'es',
      conceptId: heda.id,
      phrase: { start: 0, end: 4, quote: 'Heda' },
      reason: 'x',
    });
    await expect(waiving).rejects.toMatchObject({ code: 'conflict', reason: 'text-changed' });
  });
});

describe('listGlossaries', () => {
  it('says what one may do', async () => {
    const { translator, workId, glossary } = await aStage();
    expect(await listGlossaries(translator, { workId })).toMatchObject([
      {
        id: glossary.id,
        concepts: 2,
        isHome: true,
        may: { comment: true, propose: true, edit: false, own: false },
      },
    ]);
  });
});
