import { describe, expect, it } from 'vitest';
import { listReadingLines } from '@/services/reading/list-reading-lines';
import { mayHaveLines } from '@/services/reading/may-have-lines';
import { holdConcept } from '@/services/terms/hold-concept';
import { markLine } from '@/services/terms/mark-line';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';
import { aConcept, aGlossary, aTerm } from '../terms/a-glossary';

const database = await aDatabase();

async function aLinedWork() {
  const work = await aWork(database, 'She answered. Yu gonplei ste odon. Gonplei ste odon, Heda.', {
    visibility: 'public',
  });
  const { workId, documentId, segmentIds } = work;
  const reviewer = await aPerson(database, 'Pilar Sanz');
  await aMember(reviewer, workId, 'reviewer');
  const invented = (text: string) => aTerm('art-x-trigedas', text, { caseRule: 'free' });
  const fight = aConcept([invented('gonplei'), aTerm('ar', 'المعركة')], {
    definition: 'A fight, and the life that is one.',
    treatments: [{ language: 'ar', kind: 'translate', caseRule: null, italics: false }],
  });
  const over = aConcept([invented('ste odon')], { definition: 'Is over.' });
  await aGlossary(database, workId, [fight, over]);
  const read = async (language: string) => {
    const lines = await listReadingLines(reviewer, { workId, documentId, language });
    return lines.map(({ segmentId, words }) => {
      const text = work.folder.documents[0]?.blocks[0]?.segments[segmentIds.indexOf(segmentId)]?.text ?? '';
      return words.map(({ span, gloss }) => `${text.slice(span.start, span.end)}=${gloss?.text ?? ''}`).join(' ');
    });
  };
  return { ...work, reviewer, fight, read };
}

describe('the lines of a chapter in another language', () => {
  it('are read word by word, a term of several words as one', async () => {
    const { workId, reviewer, read } = await aLinedWork();
    expect(await read('es')).toEqual([
      'Yu= gonplei=A fight ste odon=Is over',
      'Gonplei=A fight ste odon=Is over Heda=',
    ]);
    expect((await read('ar'))[0]).toBe('Yu= gonplei=المعركة ste odon=Is over');
    expect(await mayHaveLines(reviewer, workId)).toBe(true);
  });

  it('are read word by word also where the glossary has a line as a whole', async () => {
    const { workId, read } = await aLinedWork();
    await aGlossary(database, workId, [
      aConcept([aTerm('art-x-trigedas', 'yu gonplei ste odon', { caseRule: 'free' })], {
        definition: 'Said of the dead.',
      }),
    ]);
    expect((await read('es'))[0]).toBe('Yu= gonplei=A fight ste= odon=');
  });

  it('are those that someone marked, and not those that someone said are none', async () => {
    const { workId, segmentIds, reviewer, read } = await aLinedWork();
    await markLine(reviewer, { workId, segmentId: segmentIds[1] ?? '', language: null });
    await markLine(reviewer, { workId, segmentId: segmentIds[2] ?? '', language: 'art-x-trigedas' });
    expect(await read('es')).toEqual(['Gonplei=A fight ste odon=Is over Heda=']);
  });

  it('say nothing of a word before the sentence that it is held until', async () => {
    const { workId, segmentIds, reviewer, fight, read } = await aLinedWork();
    await holdConcept(reviewer, { workId, conceptId: fight.id, segmentId: segmentIds[2] ?? '' });
    expect(await read('es')).toEqual(['Yu= gonplei= ste odon=Is over', 'Gonplei=A fight ste odon=Is over Heda=']);
  });

  it('are not looked for in a work without another language', async () => {
    const { workId } = await aWork(database, 'The bell has one note.', { visibility: 'public' });
    expect(await mayHaveLines(await aPerson(database, 'Nora Quiroga'), workId)).toBe(false);
  });
});
