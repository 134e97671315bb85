import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Context } from '@/services/context';
import { getReadingWord } from '@/services/reading/get-reading-word';
import { listReadingWords } from '@/services/reading/list-reading-words';
import { splitSegment } from '@/services/source/split-segment';
import { holdConcept } from '@/services/terms/hold-concept';
import { aDatabase } from '../a-database';
import { anEdition } from '../editions/an-edition';
import { aConcept, aGlossary, aTerm } from '../terms/a-glossary';

const database = await aDatabase();

/** A bell in the first sentence and cold in the fourth, both in the glossary and in the Spanish edition. */
async function aWordedWork() {
  const bell = aConcept([aTerm('en', 'bell', { pronunciation: 'bɛl' }), aTerm('es', 'campana')], {
    definition: 'It hangs on the upper wall.',
    treatments: [{ language: 'es', kind: 'translate', caseRule: null, italics: false }],
  });
  const cold = aConcept([aTerm('en', 'cold', { caseRule: 'free' }), aTerm('es', 'frío')]);
  const work = await anEdition(database);
  const { workId, documentId, ines, segmentIds, approve } = work;
  await aGlossary(database, workId, [bell, cold]);
  await approve(ines, 0, 'La *campana* tiene una nota.');
  await approve(ines, 3, 'El frío corre cuesta abajo.');
  const place = { workId, documentId, language: 'es' };
  return {
    ...work,
    place,
    bell,
    cold,
    hold: (conceptId: string, at: number) =>
      holdConcept(work.pilar, { workId, conceptId, segmentId: segmentIds[at] ?? '' }),
    /** Column, sentence and word of each, without the marks of emphasis. */
    find: async (context: Context, more: object = {}) => {
      const texts = await listReadingWords(context, { ...place, ...more });
      const concepts = new Map([bell, cold].map((one) => [one.id, one.terms[0]?.text]));
      return texts.flatMap(({ column, number, words }) =>
        words.map(({ conceptId, span }) => `${column} ${number} ${concepts.get(conceptId)} ${span.start}-${span.end}`),
      );
    },
    ask: (context: Context, { conceptId, at, ...more }: { conceptId: string; at: number; release?: number }) =>
      getReadingWord(context, { ...place, ...more, conceptId, segmentId: segmentIds[at] ?? '' }),
  };
}

describe('the words of the glossary in a reading', () => {
  it('are found in the source and where the edition renders them', async () => {
    const { stranger, find } = await aWordedWork();
    expect(await find(stranger)).toEqual(['0 1 bell 4-8', '1 1 bell 3-10', '0 4 cold 0-4', '1 4 cold 3-7']);
  });

  it('say what they mean, and how the language renders them', async () => {
    const { stranger, ask, bell } = await aWordedWork();
    expect(await ask(stranger, { conceptId: bell.id, at: 0 })).toMatchObject({
      term: { language: 'en', text: 'bell' },
      pronunciation: 'bɛl',
      definition: { language: 'en', text: 'It hangs on the upper wall.' },
      treatment: 'translate',
      renderings: [{ column: 'es', language: 'es', text: 'campana' }],
    });
  });

  it('are told at the sentence that a run begins with, also where it reaches into the next paragraph', async () => {
    const { stranger, mateo, approve, find, ask, cold } = await aWordedWork();
    await approve(mateo, 2, 'Nadie lo hace, y el frío corre cuesta abajo.', 2);
    expect(await find(stranger)).toContain('1 3 cold 20-24');
    expect(await ask(stranger, { conceptId: cold.id, at: 2 })).toMatchObject({ term: { text: 'cold' } });
  });

  it('are none where the sentence has no such word', async () => {
    const { stranger, ask, bell } = await aWordedWork();
    await expect(ask(stranger, { conceptId: bell.id, at: 1 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a word whose concept is held', () => {
  it('is told from its sentence on, and not before', async () => {
    const { stranger, find, ask, hold, bell, cold } = await aWordedWork();
    await hold(bell.id, 1);
    await hold(cold.id, 3);
    expect(await find(stranger)).toEqual(['0 4 cold 0-4', '1 4 cold 3-7']);
    await expect(ask(stranger, { conceptId: bell.id, at: 0 })).rejects.toMatchObject({ code: 'not-found' });
    expect(await ask(stranger, { conceptId: cold.id, at: 3 })).toMatchObject({ term: { text: 'cold' } });
  });

  it('is told in a release by the sentences that the release has', async () => {
    const { workId, nora, stranger, segmentIds, find, ask, hold, publish, cold } = await aWordedWork();
    await publish();
    await splitSegment(nora, {
      workId,
      cutId: v7(),
      segmentId: segmentIds[2] ?? '',
      newSegmentId: v7(),
      text: 'Nobody does.',
      offset: 'Nobody '.length,
    });
    await hold(cold.id, 3);
    expect(await find(nora, { release: 'working' })).toContain('0 5 cold 0-4');
    expect(await find(stranger)).toContain('0 4 cold 0-4');
    await hold(cold.id, 4);
    expect(await find(stranger)).toEqual(['0 1 bell 4-8', '1 1 bell 3-10']);
    await expect(ask(stranger, { conceptId: cold.id, at: 3, release: 1 })).rejects.toMatchObject({ code: 'not-found' });
  });
});
