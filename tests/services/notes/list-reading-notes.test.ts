import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { changeEdition } from '@/services/editions/change-edition';
import { listReadingNotes } from '@/services/notes/list-reading-notes';
import { saveVersion } from '@/services/versions/save-version';
import { aDatabase } from '../a-database';
import { anEdition } from '../editions/an-edition';
import { aNote, readNotes } from './a-note';

const database = await aDatabase();

async function aGlossedWork() {
  const work = await anEdition(database);
  const on = (at: number) => ({ segmentId: work.segmentIds[at] ?? '' });
  return { ...work, on, read: (more = {}) => readNotes(work.stranger, work, more) };
}

describe('the notes of a chapter', () => {
  it('are numbered in the source and lettered in the edition, in the order of the text', async () => {
    const { workId, nora, ines, on, approve, read } = await aGlossedWork();
    await aNote(nora, workId, on(1), 'It <means> get up.', 'By custom.');
    await aNote(nora, workId, on(0), 'The <bell> has one note.', 'On the upper wall.');
    const { revisionId } = await approve(ines, 0, 'La campana tiene una nota.');
    await aNote(ines, workId, { revisionId }, 'La campana tiene una <nota>.', 'También: apunte.');
    expect(await read()).toEqual(['1 1 On the upper wall.', 'a 1 También: apunte.', '2 2 By custom.']);
  });

  it('say where they stand in the text that is read', async () => {
    const { workId, documentId, ines, stranger, segmentIds, approve } = await aGlossedWork();
    const { revisionId } = await approve(ines, 0, 'La campana suena y nadie se levanta.', 2);
    await aNote(ines, workId, { revisionId }, 'La campana suena y <nadie> se levanta.', 'Del latín.');
    const [note] = await listReadingNotes(stranger, { workId, documentId, language: 'es' });
    expect(note).toMatchObject({ side: 'target', segmentIds: segmentIds.slice(0, 2), number: 1, by: 'Inés Bordoy' });
    expect('La campana suena y nadie se levanta.'.slice(note?.span.start, note?.span.end)).toBe('nadie');
  });

  it('leave out those on versions that the edition does not choose', async () => {
    const { workId, ines, mateo, approve, read } = await aGlossedWork();
    const { revisionId } = await approve(ines, 0, 'La campana.');
    await aNote(ines, workId, { revisionId }, 'La <campana>.', 'De bronce.');
    expect(await read()).toEqual(['a 1 De bronce.']);
    await approve(mateo, 0, 'La campana da una sola nota.');
    expect(await read()).toEqual([]);
  });

  it('are frozen by a release, with their words and markers', async () => {
    const { workId, documentId, nora, ines, on, approve, publish, read } = await aGlossedWork();
    await aNote(nora, workId, on(0), 'The <bell> has one note.', 'On the upper wall.');
    const version = await approve(ines, 0, 'La campana.');
    await publish();
    await aNote(nora, workId, on(0), '<The> bell has one note.', 'There is one.');
    await saveVersion(nora, {
      ...version,
      documentId,
      language: 'es',
      segmentIds: on(0).segmentId ? [on(0).segmentId] : [],
      text: 'Suena la campana.',
      omitted: false,
      origin: 'typed',
      revisionId: v7(),
      baseRevisionId: version.revisionId,
      settles: [],
    });
    expect(await read()).toEqual(['1 1 On the upper wall.']);
    expect(await readNotes(nora, { workId, documentId })).toEqual(['1 1 There is one.', '2 1 On the upper wall.']);
  });
});

describe('a note that is held until a sentence', () => {
  it('is not given before it, and says where it comes within the chapter', async () => {
    const { workId, documentId, nora, stranger, on, read } = await aGlossedWork();
    const held = { heldUntilId: on(2).segmentId };
    await aNote(nora, workId, on(0), 'The <bell> has one note.', 'It will crack.', held);
    expect(await read({ reached: '1.2' })).toEqual([]);
    expect(await read({ reached: '1.3' })).toEqual(['1 1 It will crack.']);
    expect(await listReadingNotes(stranger, { workId, documentId, language: 'es' })).toMatchObject([
      { heldUntil: { chapter: 1, number: 3 } },
    ]);
  });

  it('is held by a release as well', async () => {
    const { workId, nora, ines, on, approve, publish, read } = await aGlossedWork();
    await aNote(nora, workId, on(0), 'The <bell> has one note.', 'It will crack.', { heldUntilId: on(2).segmentId });
    await approve(ines, 0, 'La campana.');
    await publish();
    expect(await read({ reached: '1.1' })).toEqual([]);
    expect(await read()).toEqual(['1 1 It will crack.']);
  });
});

describe('the gloss of a word', () => {
  it('is shown as often as the edition has it', async () => {
    const { workId, documentId, editionId, nora, ines, approve } = await aGlossedWork();
    const { revisionId } = await approve(ines, 0, 'Nadie, nadie, Nadie.');
    await aNote(ines, workId, { revisionId }, '<Nadie>, nadie, Nadie.', 'No one.', { kind: 'gloss' });
    const places = async () => {
      const notes = await listReadingNotes(nora, { workId, documentId, language: 'es' });
      return notes.map(({ marker, span, isRepeat }) => [marker, span.start, isRepeat]);
    };
    expect(await places()).toEqual([['a', 0, false]]);
    await changeEdition(nora, { workId, editionId, glossRule: 'always' });
    expect(await places()).toEqual([
      ['a', 0, false],
      ['a', 7, true],
      ['a', 14, true],
    ]);
  });
});
