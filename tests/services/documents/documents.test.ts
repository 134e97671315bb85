import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { FolderVersion } from '@/core/folder/work-folder';
import { createContext } from '@/services/context';
import { findSentences } from '@/services/documents/find-sentences';
import { getBench } from '@/services/documents/get-bench';
import { getReading } from '@/services/documents/get-reading';
import { listRows } from '@/services/documents/list-rows';
import { listStates } from '@/services/documents/list-states';
import { locateSegment } from '@/services/documents/locate-segment';
import { loadFolder } from '@/services/folder/load-folder';
import { aDatabase } from '../a-database';
import { aFolder } from '../a-work';

const database = await aDatabase();
const visitor = createContext(database, null);

async function aChapter() {
  const folder = aFolder('One. Two. Three.\nFour 100% sure.', {
    visibility: 'public',
    contributors: [
      { id: '0198a000-0000-7000-8000-000000000003', siglum: 'Ib', name: 'Inés Bordoy' },
      { id: '0198a000-0000-7000-8000-000000000004', siglum: 'Ma', name: 'Mateo Arce' },
    ],
  });
  const document = folder.documents[0];
  const ids = document?.blocks.flatMap((block) => block.segments.map(({ id }) => id)) ?? [];
  const version = { language: 'es', state: 'approved', omitted: false, reason: '' } as const;
  const versions: FolderVersion[] = [
    { ...version, siglum: 'Ib', segments: ids.slice(0, 2), text: 'Uno y dos.' },
    { ...version, siglum: 'Ib', segments: ids.slice(2, 3), text: 'Tres.', state: 'draft' },
    { ...version, siglum: 'Ma', segments: ids.slice(2, 3), text: 'El tres.', state: 'in-review' },
  ];
  await loadFolder(visitor, { ...folder, versions });
  return { place: { workId: folder.id, documentId: document?.id ?? '', language: 'es' }, ids };
}

describe('listRows', () => {
  it('gives a joined version to each of its sentences, and marks where a block begins', async () => {
    const { place } = await aChapter();
    const rows = await listRows(visitor, { ...place, from: 1, to: 4 });
    expect(rows.map((row) => row.versions.map((version) => version.text))).toEqual([
      ['Uno y dos.'],
      ['Uno y dos.'],
      ['Tres.', 'El tres.'],
      [],
    ]);
    expect(rows.map((row) => row.block.first)).toEqual([true, false, false, true]);
    expect((await listRows(visitor, { ...place, from: 2, to: 2 }))[0]?.block.first).toBe(false);
  });

  it('refuses a page that is too long', async () => {
    const { place } = await aChapter();
    await expect(listRows(visitor, { ...place, from: 1, to: 201 })).rejects.toMatchObject({ reason: 'page' });
  });
});

describe('findSentences', () => {
  it('finds by state, by rivals, and by a phrase in either text', async () => {
    const { place } = await aChapter();
    const found = async (search: { filter?: 'empty' | 'in-review' | 'rivals'; phrase?: string }) =>
      (await findSentences(visitor, { ...place, ...search })).numbers;
    expect(await found({ filter: 'empty' })).toEqual([4]);
    expect(await found({ filter: 'in-review' })).toEqual([3]);
    expect(await found({ filter: 'rivals' })).toEqual([3]);
    expect(await found({ phrase: 'TRES' })).toEqual([3]);
    expect(await found({ phrase: 'two' })).toEqual([2]);
  });

  it('takes a percent sign for itself', async () => {
    const { place } = await aChapter();
    expect((await findSentences(visitor, { ...place, phrase: '0% s' })).numbers).toEqual([4]);
    expect((await findSentences(visitor, { ...place, phrase: '%' })).numbers).toEqual([4]);
  });
});

describe('getBench', () => {
  it('counts states', async () => {
    const { place } = await aChapter();
    const bench = await getBench(visitor, place);
    expect(bench.counts).toMatchObject({ approved: 2, 'in-review': 1, empty: 1 });
    expect(bench).toMatchObject({ rivals: 1, conflicts: 0, me: null, may: { translate: false, review: false } });
  });

  it('knows nothing of a language that the work has not', async () => {
    const { place } = await aChapter();
    await expect(getBench(visitor, { ...place, language: 'it' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('listStates', () => {
  it('says the state of every sentence in order, a digit each', async () => {
    const { place } = await aChapter();
    expect(await listStates(visitor, place)).toEqual({ states: '4430' });
  });
});

describe('getReading', () => {
  it('shows approved text alone, once for a joined run', async () => {
    const { place } = await aChapter();
    const reading = await getReading(visitor, place);
    expect(reading.blocks.map((block) => block.targets.map((target) => target.text))).toEqual([['Uno y dos.'], []]);
    expect(reading.translators).toEqual(['Inés Bordoy']);
    expect(reading.columns).toEqual([]);
  });
});

describe('locateSegment', () => {
  it('tells where a sentence stands', async () => {
    const { place, ids } = await aChapter();
    const found = await locateSegment(visitor, { workId: place.workId, segmentId: ids[3] ?? '' });
    expect(found).toMatchObject({ documentNumber: 1, number: 4 });
  });

  it('follows a sentence that was split to the first of its parts', async () => {
    const folder = aFolder('The bell rang. Nobody came, and the dog slept. It was noon.', { visibility: 'public' });
    await loadFolder(visitor, folder);
    const [document] = folder.documents;
    const [block] = document?.blocks ?? [];
    if (!document || !block) throw new RangeError('a work needs a document');
    const [bell, gone, noon] = block.segments;
    const parts = ['Nobody came. ', 'And the dog slept. '].map((text) => ({ id: v7(), text }));
    const segments = [bell, ...parts, noon].flatMap((one) => one ?? []);
    await loadFolder(visitor, { ...folder, documents: [{ ...document, blocks: [{ ...block, segments }] }] });
    const { segmentId, number } = await locateSegment(visitor, { workId: folder.id, segmentId: gone?.id ?? '' });
    expect({ segmentId, number }).toEqual({ segmentId: parts[0]?.id, number: 2 });
  });

  it('knows no sentence of another work', async () => {
    const { ids } = await aChapter();
    const { place } = await aChapter();
    await expect(locateSegment(visitor, { workId: place.workId, segmentId: ids[0] ?? '' })).rejects.toMatchObject({
      reason: 'segment',
    });
  });
});
