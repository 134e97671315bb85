import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Context } from '@/services/context';
import { changeNote } from '@/services/notes/change-note';
import { getNoteHistory } from '@/services/notes/get-note-history';
import { listNotes } from '@/services/notes/list-notes';
import { moveNote } from '@/services/notes/move-note';
import { removeNote } from '@/services/notes/remove-note';
import { saveBody } from '@/services/notes/save-body';
import { removeGlossary } from '@/services/terms/remove-glossary';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { aPhrase, aReview } from '../review/a-review';
import { aConcept, aGlossary, aTerm } from '../terms/a-glossary';
import { aNote } from './a-note';

const database = await aDatabase();

async function aNotedWork() {
  const review = await aReview(database);
  const { workId, place, segmentIds } = review;
  const nora = await aPerson(database, 'Nora Quiroga');
  await aMember(nora, workId, 'owner');
  const on = (at: number) => ({ segmentId: segmentIds[at] ?? '' });
  const list = (by: Context, language = 'es') => listNotes(by, { ...place, language });
  const translate = (by: Context, noteId: string, text: string, baseRevisionId: string | null, language = 'es') =>
    saveBody(by, { workId, noteId, language, revisionId: v7(), baseRevisionId, text });
  return { ...review, nora, on, list, translate };
}

describe('a gloss', () => {
  it('names a concept that the work knows, and goes on naming it while that is removed', async () => {
    const { workId, nora, on, list } = await aNotedWork();
    const bell = aConcept([aTerm('en', 'bell')]);
    const { id: glossaryId, name } = await aGlossary(database, workId, [bell]);
    const gloss = { kind: 'gloss', conceptId: bell.id } as const;
    const { id: noteId } = await aNote(nora, workId, on(0), 'The <bell> has one note.', 'A school bell.', gloss);
    await removeGlossary(nora, { workId, glossaryId, name });
    expect(await list(nora)).toMatchObject([{ id: noteId, conceptId: bell.id }]);
    expect(await changeNote(nora, { workId, noteId, ...gloss })).toMatchObject({ conceptId: bell.id });
    const unknown = { noteId, conceptId: v7() };
    await expect(changeNote(nora, { workId, ...unknown })).rejects.toMatchObject({ reason: 'concept' });
    const writing = aNote(nora, workId, on(0), 'The <bell> has one note.', 'Another.', gloss);
    await expect(writing).rejects.toMatchObject({ reason: 'concept' });
  });
});

describe('a note on the source', () => {
  it('is seen in every language, with the translations of what it says', async () => {
    const { workId, nora, ines, on, list, translate } = await aNotedWork();
    const { id } = await aNote(nora, workId, on(0), 'The <bell> has one note.', 'A school bell.');
    await translate(ines, id, 'Una campana de escuela.', null);
    for (const language of ['es', 'ar']) {
      expect(await list(nora, language)).toMatchObject([
        {
          quote: 'bell',
          place: { start: 4, end: 8 },
          lost: false,
          language: null,
          numbers: [1],
          bodies: [
            { language: 'en', text: 'A school bell.', who: { siglum: 'No' } },
            { language: 'es', text: 'Una campana de escuela.', who: { siglum: 'In' } },
          ],
        },
      ]);
    }
  });

  it('is the act of owners and reviewers, its translation that of translators into the language', async () => {
    const { workId, nora, pilar, ines, on, translate, hanne } = await aNotedWork();
    const write = (by: Context) => aNote(by, workId, on(0), 'The <bell> has one note.', 'A bell.');
    await expect(write(ines)).rejects.toThrow('forbidden');
    await expect(write(hanne)).rejects.toThrow('forbidden');
    const { id } = await write(pilar);
    await expect(translate(ines, id, 'جرس', null, 'ar')).rejects.toThrow('forbidden');
    await expect(translate(nora, id, 'Un son de cloche', null, 'fr')).rejects.toThrow('not-found: language');
    await expect(translate(ines, id, 'A better bell.', null, 'en')).rejects.toThrow('forbidden');
  });
});

describe('a note on a version', () => {
  it('is its contributor’s, or a reviewer’s, and seen in its language alone', async () => {
    const { workId, ines, mateo, pilar, list, send } = await aNotedWork();
    const { revisionId } = await send(ines, 0, 'La campana tiene una nota.');
    const write = (by: Context) => aNote(by, workId, { revisionId }, 'La <campana> tiene una nota.', 'De escuela.');
    await expect(write(mateo)).rejects.toThrow('forbidden');
    const { id } = await write(ines);
    await write(pilar);
    expect(await list(ines)).toHaveLength(2);
    expect(await list(ines, 'ar')).toEqual([]);
    await expect(removeNote(mateo, { workId, noteId: id, removed: true })).rejects.toThrow('forbidden');
    expect(await removeNote(pilar, { workId, noteId: id, removed: true })).toMatchObject({ isRemoved: true });
  });

  it('is refused where the text has other words', async () => {
    const { workId, ines, send } = await aNotedWork();
    const { revisionId } = await send(ines, 0, 'La campana.');
    await expect(aNote(ines, workId, { revisionId }, 'El <timbre>.', '')).rejects.toThrow('conflict: text-changed');
  });

  it('put on an older text finds its words in the newest', async () => {
    const { workId, ines, send } = await aNotedWork();
    const version = await send(ines, 0, 'La campana.');
    await version.change(ines, 'Suena la campana.');
    const written = await aNote(ines, workId, version, 'La <campana>.', 'De escuela.');
    expect(written).toMatchObject({ lost: false, place: { start: 9, end: 16 } });
  });
});

describe('what a note says', () => {
  it('is never overwritten: each save is kept, and one on an older text is refused', async () => {
    const { workId, nora, on, translate } = await aNotedWork();
    const written = await aNote(nora, workId, on(0), 'The <bell> has one note.', 'A bell.');
    const base = written.bodies[0]?.revisionId ?? '';
    await translate(nora, written.id, 'A *school* bell.', base, 'en');
    await expect(translate(nora, written.id, 'No bell.', base, 'en')).rejects.toThrow('conflict: newer-revision');
    const history = await getNoteHistory(nora, { workId, noteId: written.id });
    expect(history.map((one) => one.text)).toEqual(['A *school* bell.', 'A bell.']);
  });

  it('is written once when it is sent twice', async () => {
    const { workId, nora, on, list } = await aNotedWork();
    const more = { noteId: v7(), body: { revisionId: v7(), text: 'A bell.' } };
    await aNote(nora, workId, on(0), 'The <bell> has one note.', '', more);
    await aNote(nora, workId, on(0), 'The <bell> has one note.', '', more);
    expect(await list(nora)).toMatchObject([{ bodies: [{ text: 'A bell.' }] }]);
  });
});

it('a removed note can be put back', async () => {
  const { workId, nora, on, list } = await aNotedWork();
  const { id } = await aNote(nora, workId, on(0), 'The <bell> has one note.', 'A bell.');
  await removeNote(nora, { workId, noteId: id, removed: true });
  expect(await list(nora)).toMatchObject([{ isRemoved: true }]);
  await removeNote(nora, { workId, noteId: id, removed: false });
  expect(await list(nora)).toMatchObject([{ isRemoved: false, bodies: [{ text: 'A bell.' }] }]);
});

it('a note can be put on other words, of a text in its language', async () => {
  const { workId, nora, ines, on, send } = await aNotedWork();
  const { id } = await aNote(nora, workId, on(0), 'The <bell> has one note.', 'A bell.');
  const moved = await moveNote(nora, { workId, noteId: id, on: on(1), phrase: aPhrase('It <means> get up.') });
  expect(moved).toMatchObject({ quote: 'means', numbers: [2] });
  const { revisionId } = await send(ines, 0, 'La campana.');
  const away = { workId, noteId: id, on: { revisionId }, phrase: aPhrase('La <campana>.') };
  await expect(moveNote(nora, away)).rejects.toThrow('other-language');
});

it('a note can become a gloss of a concept that is held until a sentence', async () => {
  const { workId, nora, on } = await aNotedWork();
  const { id } = await aNote(nora, workId, on(0), 'The <bell> has one note.', 'A bell.');
  const bell = aConcept([aTerm('en', 'bell')]);
  await aGlossary(database, workId, [bell]);
  const conceptId = bell.id;
  const changed = await changeNote(nora, {
    workId,
    noteId: id,
    kind: 'gloss',
    conceptId,
    heldUntilId: on(2).segmentId,
  });
  expect(changed).toMatchObject({ kind: 'gloss', conceptId, heldUntil: { address: { chapter: 1, number: 3 } } });
  expect(await changeNote(nora, { workId, noteId: id, heldUntilId: null })).toMatchObject({
    kind: 'gloss',
    heldUntil: null,
  });
});
