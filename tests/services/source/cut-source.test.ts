import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { document, segment } from '@/db/schema/text';
import type { Context } from '@/services/context';
import { countStates } from '@/services/documents/count-states';
import { listRows } from '@/services/documents/list-rows';
import { locateSegment } from '@/services/documents/locate-segment';
import { dumpFolder } from '@/services/folder/dump-folder';
import { listErrors } from '@/services/review/list-errors';
import { listThreads } from '@/services/review/list-threads';
import { markError } from '@/services/review/mark-error';
import { openThread } from '@/services/review/open-thread';
import { confirmSource } from '@/services/source/confirm-source';
import { joinSegments } from '@/services/source/join-segments';
import { splitSegment } from '@/services/source/split-segment';
import { undoCut } from '@/services/source/undo-cut';
import { decideVersion } from '@/services/versions/decide-version';
import { getHistory } from '@/services/versions/get-history';
import { saveVersion } from '@/services/versions/save-version';
import { changeWork } from '@/services/works/change-work';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';

const database = await aDatabase();
const bell = 'The bell has one note. It means get up. Cold runs downhill.\nNobody answers.';

async function aSource() {
  const work = await aWork(database, bell);
  const pilar = await aPerson(database, 'Pilar Sanz');
  await aMember(pilar, work.workId, 'owner');
  const ines = await aPerson(database, 'Inés Bordoy');
  await aMember(ines, work.workId, 'translator');
  const { workId, documentId, segmentIds } = work;
  const [a = '', b = '', c = '', d = ''] = segmentIds;

  async function write(who: Context, language: string, ids: string[], text: string, state?: 'in-review' | 'approved') {
    const versionId = v7();
    const revisionId = v7();
    const place = { workId, documentId, language, versionId, segmentIds: ids, text, omitted: false, settles: [] };
    await saveVersion(who, { ...place, origin: 'typed', revisionId, baseRevisionId: null, state });
    return { versionId, revisionId };
  }
  const rows = (language = 'es') => listRows(ines, { workId, documentId, language, from: 1, to: 10 });
  const join = (segmentId = a, cutId = v7()) => joinSegments(pilar, { workId, segmentId, cutId });
  async function split(segmentId: string, at: string, cutId = v7()) {
    const [stored] = await database.select().from(segment).where(eq(segment.id, segmentId));
    const text = stored?.text ?? '';
    return splitSegment(pilar, { workId, segmentId, cutId, newSegmentId: v7(), offset: text.indexOf(at), text });
  }
  const undo = (cutId: string) => undoCut(pilar, { workId, cutId });
  const counts = (language = 'es') => countStates(database, { workId, documentId, language });
  return { ...work, pilar, ines, a, b, c, d, write, rows, join, split, undo, counts };
}

const said = (rows: Awaited<ReturnType<typeof listRows>>) =>
  rows.map(({ number, text, state, versions }) => [number, text.trim(), state, versions.map((one) => one.text)]);

describe('joinSegments', () => {
  it('keeps the versions of both halves in every language, as one text where one contributor wrote both', async () => {
    const { ines, pilar, a, b, write, rows, join, counts } = await aSource();
    await write(ines, 'es', [a], 'La campana da una nota.');
    await write(ines, 'es', [b], 'Significa arriba.');
    await write(pilar, 'ar', [a, b], 'للجرس نغمة واحدة، ومعناها: انهضوا.', 'approved');
    await join();
    expect(said(await rows())).toEqual([
      [1, 'The bell has one note. It means get up.', 'draft', ['La campana da una nota. Significa arriba.']],
      [2, 'Cold runs downhill.', 'empty', []],
      [3, 'Nobody answers.', 'empty', []],
    ]);
    expect((await rows('ar'))[0]?.versions).toMatchObject([{ segmentIds: [a], state: 'approved', stale: false }]);
    expect(await counts()).toMatchObject({ empty: 2, draft: 1 });
    expect(await counts('ar')).toMatchObject({ empty: 2, approved: 1 });
  });

  it('leaves a version of one half in its state, and says that its source grew', async () => {
    const { pilar, b, write, rows, join } = await aSource();
    await write(pilar, 'es', [b], 'Significa arriba.', 'approved');
    await join();
    const [first] = await rows();
    expect(first).toMatchObject({ state: 'approved', versions: [{ stale: true, sourceBefore: 'It means get up. ' }] });
  });

  it('leads from the sentence that went to the one that has its words', async () => {
    const { workId, ines, pilar, a, b, write, join } = await aSource();
    await write(ines, 'es', [b], 'Significa arriba.');
    await join();
    expect(await locateSegment(pilar, { workId, segmentId: b })).toMatchObject({ segmentId: a, number: 1 });
    const { revisions } = await getHistory(ines, { workId, segmentId: a, language: 'es' });
    expect(revisions.map((one) => one.text)).toEqual(['Significa arriba.']);
  });

  it('takes comments and errors along with their words', async () => {
    const { workId, documentId, ines, pilar, a, b, write, join, undo } = await aSource();
    const place = { workId, documentId, language: 'es' };
    await write(ines, 'es', [a], 'La campana da una nota.');
    const { revisionId } = await write(ines, 'es', [b], 'Significa arriba.');
    const about = { workId, body: 'Quite.' };
    const phrase = (quote: string, start: number) => ({ start, end: start + quote.length, quote });
    await openThread(pilar, {
      ...about,
      threadId: v7(),
      commentId: v7(),
      on: { segmentId: b },
      phrase: phrase('get up', 9),
    });
    await markError(pilar, {
      ...{ workId, errorId: v7(), revisionId, phrase: phrase('arriba', 10) },
      ...{ category: 'accuracy/mistranslation', severity: 'minor', note: '' },
    });
    const { cutId } = await join();
    const [comment] = await listThreads(pilar, place);
    expect(comment).toMatchObject({ segmentId: a, numbers: [1], place: { start: 32, end: 38 } });
    const [error] = await listErrors(pilar, place);
    expect(error).toMatchObject({ numbers: [1], place: { start: 34, end: 40 }, stands: true });
    await undo(cutId);
    expect(await listThreads(pilar, place)).toMatchObject([
      { segmentId: b, numbers: [2], place: { start: 9, end: 15 } },
    ]);
    expect(await listErrors(pilar, place)).toMatchObject([{ numbers: [2], place: { start: 10, end: 16 } }]);
  });

  it('gives comments on the whole of the second half, and errors in the whole of its text, back when it is undone', async () => {
    const { workId, documentId, ines, pilar, a, b, write, join, undo } = await aSource();
    const place = { workId, documentId, language: 'es' };
    await write(ines, 'es', [a], 'La campana da una nota.');
    const mine = await write(ines, 'es', [b], 'Significa arriba.');
    const alone = await write(pilar, 'es', [b], 'Quiere decir: en pie.');
    const comment = (on: Parameters<typeof openThread>[1]['on']) =>
      openThread(pilar, { workId, body: 'Quite.', threadId: v7(), commentId: v7(), on, phrase: null });
    await comment({ segmentId: b });
    await comment({ revisionId: mine.revisionId });
    await comment({ revisionId: alone.revisionId });
    await markError(pilar, {
      ...{ workId, errorId: v7(), revisionId: mine.revisionId, phrase: null },
      ...{ category: 'accuracy/mistranslation', severity: 'minor', note: '' },
    });
    const standing = async () => ({
      threads: (await listThreads(pilar, place)).map(({ id, segmentId, versionId }) => ({ id, segmentId, versionId })),
      errors: (await listErrors(pilar, place)).map(({ id, versionId }) => ({ id, versionId })),
    });
    const before = await standing();
    expect(before.threads.map(({ segmentId }) => segmentId)).toEqual([b, b, b]);
    const { cutId } = await join();
    expect((await standing()).threads.map(({ segmentId }) => segmentId)).toEqual([a, a, a]);
    await undo(cutId);
    expect(await standing()).toEqual(before);
  });

  it('is undone: sentences, texts, states and coverage are what they were', async () => {
    const { ines, pilar, a, b, write, rows, join, undo, counts } = await aSource();
    await write(ines, 'es', [a], 'La campana da una nota.');
    await write(ines, 'es', [b], 'Significa arriba.', 'in-review');
    await write(pilar, 'es', [b], 'Quiere decir: en pie.', 'approved');
    const before = said(await rows());
    const { cutId } = await join();
    expect(said(await rows())).not.toEqual(before);
    await undo(cutId);
    expect(said(await rows())).toEqual(before);
    expect((await rows()).flatMap((row) => row.versions.map((one) => one.stale))).toEqual([false, false, false]);
    expect(await counts()).toMatchObject({ empty: 2, draft: 1, approved: 1 });
  });

  it('keeps what was written after it when it is undone', async () => {
    const { workId, documentId, ines, a, write, rows, join, undo } = await aSource();
    const { versionId, revisionId } = await write(ines, 'es', [a], 'La campana da una nota.');
    const { cutId } = await join();
    const place = { workId, documentId, language: 'es', versionId, segmentIds: [a], omitted: false, settles: [] };
    const text = 'La campana da una nota: arriba.';
    await saveVersion(ines, { ...place, text, origin: 'typed', revisionId: v7(), baseRevisionId: revisionId });
    await undo(cutId);
    const [first, second] = await rows();
    expect(first?.versions[0]).toMatchObject({ text, segmentIds: [a, second?.id] });
  });

  it('stays within a paragraph, and is for those who may change an unlocked source', async () => {
    const { workId, pilar, ines, a, c, join } = await aSource();
    await expect(join(c)).rejects.toMatchObject({ reason: 'nothing-to-join' });
    await expect(joinSegments(ines, { workId, segmentId: a, cutId: v7() })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await changeWork(pilar, { workId, sourceLocked: true });
    await expect(join(a)).rejects.toMatchObject({ reason: 'source-locked' });
  });
});

describe('splitSegment', () => {
  it('keeps the id on the first half, lets versions cover both, and makes none of them stale', async () => {
    const { pilar, d, write, rows, split, counts } = await aSource();
    await write(pilar, 'es', [d], 'Nadie responde.', 'approved');
    await split(d, 'answers');
    const [, , , first, second] = await rows();
    expect([first?.id, first?.text, second?.text]).toEqual([d, 'Nobody ', 'answers.']);
    expect(second?.versions).toMatchObject([{ segmentIds: [d, second?.id], state: 'approved', stale: false }]);
    expect(await counts()).toMatchObject({ empty: 3, approved: 2 });
  });

  it('can be decided on, and put back once withdrawn, as any version', async () => {
    const { workId, ines, d, write, rows, split } = await aSource();
    const { versionId, revisionId } = await write(ines, 'es', [d], 'Nadie responde.');
    const decide = (state: 'draft' | 'withdrawn') =>
      decideVersion(ines, { workId, versionId, revisionId, state, reason: '' });
    await decide('withdrawn');
    const { segmentId } = await split(d, 'answers');
    await decide('draft');
    const second = (await rows())[4];
    expect(second?.versions).toMatchObject([{ segmentIds: [segmentId, second?.id] }]);
  });

  it('is undone by a join', async () => {
    const { ines, d, write, rows, split, undo } = await aSource();
    await write(ines, 'es', [d], 'Nadie responde.');
    const before = said(await rows());
    const { cutId } = await split(d, 'answers');
    await undo(cutId);
    expect(said(await rows())).toEqual(before);
    await expect(undo(cutId)).rejects.toMatchObject({ reason: 'cut' });
  });

  it('gives the file back byte for byte, with dense numbers', async () => {
    const { workId, documentId, pilar, a, d, folder, split, join } = await aSource();
    const joined = ({ documents }: typeof folder) =>
      documents.flatMap(({ blocks }) =>
        blocks.map((one) => one.before + one.segments.map(({ text }) => text).join('') + one.after),
      );
    await split(d, 'answers');
    await join(a);
    await join(a);
    await split(a, 'means');
    expect(joined(await dumpFolder(pilar, workId))).toEqual(joined(folder));
    const stored = await database.select().from(segment).where(eq(segment.documentId, documentId));
    const numbers = stored.filter((one) => !one.retiredAt).map((one) => one.number);
    expect(numbers.sort()).toEqual([1, 2, 3, 4]);
    const [counted] = await database.select().from(document).where(eq(document.id, documentId));
    expect(counted?.segments).toBe(4);
  });

  it('refuses a place without text on either side, and a text that is another by now', async () => {
    const { workId, pilar, d, split } = await aSource();
    await expect(split(d, 'Nobody')).rejects.toMatchObject({ reason: 'nothing-to-split' });
    const late = { workId, segmentId: d, cutId: v7(), newSegmentId: v7(), offset: 3, text: 'Nobody knows.' };
    await expect(splitSegment(pilar, late)).rejects.toMatchObject({ reason: 'source-changed' });
  });
});

describe('confirmSource', () => {
  it('says that a stale version is still right', async () => {
    const { workId, ines, b, write, rows, join } = await aSource();
    const version = await write(ines, 'es', [b], 'Significa arriba.');
    await join();
    await confirmSource(ines, { workId, ...version });
    expect((await rows())[0]?.versions).toMatchObject([{ stale: false, sourceBefore: null }]);
  });
});

describe('a save that was on its way when its sentence was joined with another', () => {
  it('waits beside the text that took in its own', async () => {
    const { workId, documentId, ines, a, b, write, rows, join } = await aSource();
    await write(ines, 'es', [a], 'La campana da una nota.');
    const { versionId, revisionId } = await write(ines, 'es', [b], 'Significa arriba.');
    await join();
    const place = { workId, documentId, language: 'es', versionId, segmentIds: [b], omitted: false, settles: [] };
    const text = 'Quiere decir arriba.';
    const late = { ...place, text, origin: 'typed' as const, revisionId: v7(), baseRevisionId: revisionId };
    expect((await saveVersion(ines, late)).beside).toBe(true);
    const [first] = await rows();
    expect(first?.versions).toMatchObject([{ text: 'La campana da una nota. Significa arriba.', beside: [{ text }] }]);
  });

  it('covers the joined sentence where there is no other text', async () => {
    const { workId, documentId, ines, a, b, rows, join } = await aSource();
    await join();
    const place = { workId, documentId, language: 'es', versionId: v7(), segmentIds: [b], omitted: false, settles: [] };
    await saveVersion(ines, {
      ...place,
      text: 'Significa arriba.',
      origin: 'typed',
      revisionId: v7(),
      baseRevisionId: null,
    });
    expect((await rows())[0]).toMatchObject({ state: 'draft', versions: [{ segmentIds: [a] }] });
  });
});

describe('a save from a bench that knows its sentence as it was before it was split', () => {
  async function aLateSave(text: string, ids: 'one' | 'two' = 'one') {
    const source = await aSource();
    const { workId, documentId, ines, a, b, write, split } = source;
    const known = ids === 'one' ? [a] : [a, b];
    const { versionId, revisionId } = await write(ines, 'es', known, 'La campana da una nota.');
    await split(a, 'one note');
    const place = { workId, documentId, language: 'es', versionId, segmentIds: known, omitted: false, settles: [] };
    const late = { ...place, text, origin: 'typed' as const, revisionId: v7(), baseRevisionId: revisionId };
    return { ...source, save: (state?: 'in-review') => saveVersion(ines, { ...late, state }) };
  }

  it.each(['one', 'two'] as const)('waits beside the text, which goes on covering all of it (%s)', async (ids) => {
    const { rows, save, a } = await aLateSave('La campana tiene una nota.', ids);
    const { beside, rows: answered } = await save();
    expect(beside).toBe(true);
    const [first, second, third] = await rows();
    const run = [a, second?.id, ...(ids === 'two' ? [third?.id] : [])];
    expect(answered.map(({ id }) => id)).toEqual(run);
    expect(first?.versions).toMatchObject([
      { text: 'La campana da una nota.', segmentIds: run, beside: [{ text: 'La campana tiene una nota.' }] },
    ]);
  });

  it('takes effect on all of it where it says the same', async () => {
    const { rows, save, a } = await aLateSave('La campana da una nota.');
    expect((await save('in-review')).beside).toBe(false);
    const [first, second] = await rows();
    expect(first?.versions).toMatchObject([{ state: 'in-review', segmentIds: [a, second?.id], beside: [] }]);
  });
});
