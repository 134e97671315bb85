import { describe, expect, it } from 'vitest';
import type { WorkFolder } from '@/core/folder/work-folder';
import type { VersionState } from '@/core/work/version-state';
import { readKnowledge } from '@/services/align/read-knowledge';
import { createContext } from '@/services/context';
import { loadFolder } from '@/services/folder/load-folder';
import { aDatabase } from '../a-database';
import { aFolder, aMember, aPerson } from '../a-work';
import { aConcept, aGlossary, aTerm, theConcepts } from '../terms/a-glossary';

const database = await aDatabase();

const contributors = [{ id: '0198a000-0000-7000-8000-000000000001', siglum: 'Ib', name: 'Inés Bordoy' }];

/** A work whose sentences each have a version in Spanish. */
async function aTranslatedWork(pairs: readonly [string, string, VersionState?][], about: Partial<WorkFolder> = {}) {
  const folder = aFolder(pairs.map(([source]) => source).join('\n'), { contributors, ...about });
  const segments = folder.documents.flatMap(({ blocks }) => blocks.flatMap((block) => block.segments));
  const versions = pairs.map(([, text, state = 'approved'], at) => ({
    language: 'es',
    siglum: 'Ib',
    segments: [segments[at]?.id ?? ''],
    state,
    text,
    omitted: false,
    reason: '',
  }));
  await loadFolder(createContext(database, null), { ...folder, versions });
  return { workId: folder.id };
}

describe('readKnowledge', () => {
  it('holds approved versions of the work itself, then of other works that the person may read', async () => {
    const own = await aTranslatedWork([
      ['The bell rang.', 'Sonó la campana.'],
      ['Nobody came.', 'No vino nadie.', 'draft'],
    ]);
    await aTranslatedWork([['The rope broke.', 'Se rompió la cuerda.']], { visibility: 'public' });
    const theirs = await aTranslatedWork([['The lamp went out.', 'Se apagó la lámpara.']]);
    await aTranslatedWork([['La luna salió.', 'La luna salió.']], { visibility: 'public', language: 'it' });
    const nora = await aPerson(database, 'Nora Quiroga');
    await aMember(nora, own.workId, 'translator', ['es']);
    const pair = { workId: own.workId, sourceLanguage: 'en', language: 'es' };
    const bell = { source: 'The bell rang.', target: 'Sonó la campana.' };
    const rope = { source: 'The rope broke.', target: 'Se rompió la cuerda.' };
    expect((await readKnowledge(nora, pair, [])).known).toEqual([bell, rope]);
    await aMember(nora, theirs.workId, 'reader');
    expect((await readKnowledge(nora, pair, [])).known).toHaveLength(3);
    expect((await readKnowledge(nora, { ...pair, language: 'ar' }, [])).known).toEqual([]);
  });

  it('holds the terms of the pair that stand in the source, as the glossaries of the work settle them', async () => {
    const { workId } = await aTranslatedWork([['The kettle sang. Heda slept.', '']]);
    const { heda, kettle } = theConcepts();
    const pot = aConcept([aTerm('en', 'pot'), aTerm('es', 'olla')]);
    await aGlossary(database, workId, [heda, kettle, pot]);
    const nora = await aPerson(database, 'Nora Quiroga');
    const texts = ['The kettle sang.', 'Heda slept.'];
    const { terms } = await readKnowledge(nora, { workId, sourceLanguage: 'en', language: 'es' }, texts);
    expect(terms).toEqual([
      { source: 'Heda', target: 'Heda' },
      { source: 'kettle', target: 'tetera' },
    ]);
    const arabic = await readKnowledge(nora, { workId, sourceLanguage: 'en', language: 'ar' }, texts);
    expect(arabic.terms).toEqual([{ source: 'Heda', target: 'هيدا' }]);
  });
});
