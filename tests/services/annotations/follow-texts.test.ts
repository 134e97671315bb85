import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { FolderBlock, WorkFolder } from '@/core/folder/work-folder';
import { type Context, createContext } from '@/services/context';
import { loadFolder } from '@/services/folder/load-folder';
import { changeNote } from '@/services/notes/change-note';
import { listNotes } from '@/services/notes/list-notes';
import { listThreads } from '@/services/review/list-threads';
import { openThread } from '@/services/review/open-thread';
import { splitVersion } from '@/services/versions/split-version';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { aNote } from '../notes/a-note';
import { aPhrase, aReview } from '../review/a-review';

const database = await aDatabase();

async function aNotedWork() {
  const review = await aReview(database);
  const { workId, place, segmentIds, folder } = review;
  const nora = await aPerson(database, 'Nora Quiroga');
  await aMember(nora, workId, 'owner');
  const on = (at: number) => ({ segmentId: segmentIds[at] ?? '' });

  /** A note and a comment on the same words. */
  const annotate = async (by: Context, text: Parameters<typeof openThread>[1]['on'], marked: string) => {
    await aNote(by, workId, text, marked, 'A note.');
    const phrase = aPhrase(marked);
    await openThread(by, { workId, threadId: v7(), commentId: v7(), on: text, phrase, body: 'A comment.' });
  };
  /** Where notes stand, with the comments on the same words if those are at the same place. */
  const told = async (language = 'es') => {
    const tell = ({ numbers, quote, lost, place }: Awaited<ReturnType<typeof listNotes>>[number]) =>
      `${numbers.join('+')} ${lost ? 'lost' : place?.start} ${quote}`;
    const notes = (await listNotes(nora, { ...place, language })).map(tell);
    const threads = await listThreads(nora, { ...place, language });
    const comments = threads.map(({ quote, ...one }) => tell({ ...one, quote: quote ?? '' } as never));
    expect(comments.sort()).toEqual([...notes].sort());
    return notes;
  };
  /** Loads the work anew with other sentences in its first paragraph: those that stay by their number, new ones as text. */
  const reload = async (sentences: readonly (string | [at: number, text?: string])[]) => {
    const [document] = folder.documents;
    const [block, ...rest] = document?.blocks ?? [];
    if (!document || !block) throw new RangeError('a work needs a paragraph');
    const segments = sentences.map((one) => {
      if (typeof one === 'string') return { id: v7(), text: one };
      const known = block.segments[one[0]];
      return { id: known?.id ?? v7(), text: one[1] ?? known?.text ?? '' };
    });
    const blocks: FolderBlock[] = [{ ...block, segments }, ...rest];
    const changed: WorkFolder = { ...folder, documents: [{ ...document, blocks }] };
    await loadFolder(createContext(database, null), changed);
    return segments;
  };
  return { ...review, nora, on, annotate, told, reload };
}

describe('notes and comments on a version', () => {
  it('follow their words from save to save, however much changes in all', async () => {
    const { annotate, told, write, ines, pilar } = await aNotedWork();
    const first = await write(ines, 0, 'La campana tiene una nota.');
    await annotate(pilar, first, 'La <campana> tiene una nota.');
    const second = await first.change(ines, 'Cada mañana, la campana tiene una nota.');
    const third = await second.change(ines, 'Cada mañana, la campana da la misma y triste nota.');
    await third.change(ines, 'De la campana, a las seis, sale la misma y triste nota.');
    expect(await told()).toEqual(['1 6 campana']);
  });

  it('go along when sentences are joined, and return when they are split again', async () => {
    const { annotate, told, write, place, ines, segmentIds } = await aNotedWork();
    const one = await write(ines, 0, 'La campana tiene una nota.');
    const other = await write(ines, 1, 'Quiere decir arriba.');
    await annotate(ines, one, 'La <campana> tiene una nota.');
    await annotate(ines, other, 'Quiere decir <arriba>.');
    const text = 'La campana tiene una nota. Quiere decir arriba.';
    const joined = await one.change(ines, text, { segmentIds: segmentIds.slice(0, 2) });
    expect(await told()).toEqual(['1+2 3 campana', '1+2 40 arriba']);
    await splitVersion(ines, {
      ...place,
      versionId: joined.versionId,
      baseRevisionId: joined.revisionId,
      revisionId: v7(),
      after: 1,
      texts: ['La campana tiene una nota.', 'Quiere decir arriba.'],
      secondVersionId: v7(),
      secondRevisionId: v7(),
    });
    expect(await told()).toEqual(['1 3 campana', '2 13 arriba']);
  });

  it('are lost with their words, say where they may have gone, and are found again when the words come back', async () => {
    const { annotate, told, write, place, ines } = await aNotedWork();
    const first = await write(ines, 0, 'La campana tiene una sola nota.');
    await annotate(ines, first, 'La campana tiene una <sola> nota.');
    const second = await first.change(ines, 'La campana tiene una única nota.');
    expect(await told()).toEqual(['1 lost sola']);
    expect(await listNotes(ines, place)).toMatchObject([{ proposal: { start: 21, end: 26 } }]);
    await second.change(ines, 'La vieja campana tiene una sola nota.');
    expect(await told()).toEqual(['1 27 sola']);
  });

  it('follow Arabic words as well', async () => {
    const { workId, nora, place, write } = await aNotedWork();
    const inArabic = { ...place, language: 'ar' };
    const first = await write(nora, 0, 'للجرس نغمة واحدة.', inArabic);
    await aNote(nora, workId, first, 'للجرس <نغمة> واحدة.', 'حاشية');
    await first.change(nora, 'كان للجرس القديم نغمة واحدة لا غير.', inArabic);
    expect(await listNotes(nora, inArabic)).toMatchObject([{ quote: 'نغمة', lost: false, place: { start: 17 } }]);
  });
});

describe('notes and comments on the source', () => {
  it('follow a sentence that the folder has changed', async () => {
    const { annotate, told, reload, nora, on } = await aNotedWork();
    await annotate(nora, on(0), 'The <bell> has one note.');
    await reload([[0, 'Our old bell has one note. '], [1]]);
    expect(await told('ar')).toEqual(['1 8 bell']);
  });

  it('go to the sentence that has their words when one is split, or two are joined', async () => {
    const { annotate, told, reload, nora, on } = await aNotedWork();
    await annotate(nora, on(0), 'The bell has one <note>.');
    await annotate(nora, on(1), 'It <means> get up.');
    await reload(['The bell has ', 'one note. ', [1]]);
    expect(await told()).toEqual(['2 4 note', '3 3 means']);
    await reload([[0, 'The bell has one note. It means get up.']]);
    expect(await told()).toEqual(['1 17 note', '1 26 means']);
  });

  it('are lost when their sentence goes, and held until what stands in place of the one they were held until', async () => {
    const { workId, annotate, reload, place, nora, on } = await aNotedWork();
    await annotate(nora, on(1), 'It <means> get up.');
    const { id } = await aNote(nora, workId, on(0), 'The <bell> has one note.', 'It will crack.');
    await changeNote(nora, { workId, noteId: id, heldUntilId: on(1).segmentId });
    await reload([[0], 'Rise and shine.']);
    expect(await listNotes(nora, place)).toMatchObject([
      { quote: 'bell', lost: false, heldUntil: { address: { chapter: 1, number: 2 } } },
      { quote: 'means', lost: true, numbers: [2] },
    ]);
  });
});
