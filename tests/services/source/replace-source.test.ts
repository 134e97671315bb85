import { setImmediate as afterOthers } from 'node:timers/promises';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { joinDocuments } from '@/core/format/serialize-documents';
import type { Context } from '@/services/context';
import { countStates } from '@/services/documents/count-states';
import { listChapters } from '@/services/documents/get-document';
import { listRows } from '@/services/documents/list-rows';
import { dumpFolder } from '@/services/folder/dump-folder';
import { getImport, importWork } from '@/services/import/import-work';
import { listThreads } from '@/services/review/list-threads';
import { openThread } from '@/services/review/open-thread';
import { addChapters } from '@/services/source/add-chapters';
import { getSource } from '@/services/source/get-source';
import { joinSegments } from '@/services/source/join-segments';
import { replaceSource } from '@/services/source/replace-source';
import { undoCut } from '@/services/source/undo-cut';
import { getHistory } from '@/services/versions/get-history';
import { saveVersion } from '@/services/versions/save-version';
import { addLanguage } from '@/services/works/add-language';
import { changeWork } from '@/services/works/change-work';
import { aDatabase } from '../a-database';
import { aPerson } from '../a-work';

const database = await aDatabase();

const bell = `# The Bell

The bell has one note. It means get up. Miller rings it.

Nobody answers.

# The Yard

Cold runs downhill. The cook counts spoons.
`;

const inBase64 = (text: string) => Buffer.from(text).toString('base64');

async function aBook(text = bell, more: Partial<Parameters<typeof importWork>[1]> = {}) {
  const owner = await aPerson(database, 'Pilar Sanz');
  const workId = v7();
  let { state } = await importWork(owner, {
    ...{ workId, fileName: 'bell.md', content: inBase64(text), language: 'en', chapters: 'headings', cuts: [] },
    ...{ title: 'Bells', author: '', kind: 'story', licence: '', visibility: 'team' },
    ...more,
  });
  while (state === 'running') {
    await afterOthers();
    ({ state } = await getImport(owner, { workId }));
  }
  await addLanguage(owner, { workId, language: 'es', title: '' });
  const chapters = await listChapters(database, workId);
  const ids = chapters.map(({ id }) => id);
  const rowsOf = async (chapter: number) => {
    const documentId = (await listChapters(database, workId))[chapter - 1]?.id ?? '';
    return listRows(owner, { workId, documentId, language: 'es', from: 1, to: 50 });
  };
  const replace = (now: string, dryRun = false) =>
    replaceSource(owner, { workId, fileName: 'bell.md', content: inBase64(now), dryRun });
  async function write(chapter: number, number: number, text: string, state?: 'approved') {
    const row = (await rowsOf(chapter))[number - 1];
    const place = { workId, documentId: ids[chapter - 1] ?? '', language: 'es', segmentIds: [row?.id ?? ''] };
    const rest = { versionId: v7(), revisionId: v7(), baseRevisionId: null, omitted: false, settles: [], state };
    await saveVersion(owner, { ...place, ...rest, text, origin: 'typed' });
    return row?.id ?? '';
  }
  return { owner, workId, ids, rowsOf, replace, write };
}

async function textOf(context: Context, workId: string): Promise<string> {
  const { documents } = await dumpFolder(context, workId);
  return joinDocuments(
    documents.map(({ title, blocks }) => ({
      title,
      blocks: blocks.map(({ kind, before, after, segments }) => ({
        kind,
        before,
        after,
        segments: segments.map(({ text }) => text),
      })),
    })),
  );
}

describe('replaceSource', () => {
  it('keeps what says the same, makes versions of edited sentences stale, and retires the rest', async () => {
    const { owner, workId, rowsOf, replace, write } = await aBook();
    await write(1, 2, 'La campana da una nota.', 'approved');
    await write(1, 3, 'Significa arriba.', 'approved');
    const gone = await write(2, 3, 'La cocinera cuenta cucharas.');
    const now = bell
      .replace('It means get up.', 'It only means get up.')
      .replace(' The cook counts spoons.', '')
      .replace('Nobody answers.', 'Nobody answers. A door shuts.');
    const done = await replace(now);
    expect(done).toMatchObject({ edited: 1, new: 1, retired: 1, written: true });
    expect(done.examples).toEqual([{ address: '1.3', before: 'It means get up.', after: 'It only means get up.' }]);
    const rows = await rowsOf(1);
    expect(rows.map(({ text, state }) => [text.trim(), state])).toEqual([
      ['The Bell', 'empty'],
      ['The bell has one note.', 'approved'],
      ['It only means get up.', 'approved'],
      ['Miller rings it.', 'empty'],
      ['Nobody answers.', 'empty'],
      ['A door shuts.', 'empty'],
    ]);
    expect(rows[1]?.versions[0]).toMatchObject({ stale: false });
    expect(rows[2]?.versions[0]).toMatchObject({ stale: true, sourceBefore: 'It means get up. ' });
    const { revisions } = await getHistory(owner, { workId, segmentId: gone, language: 'es' });
    expect(revisions.map(({ text }) => text)).toEqual(['La cocinera cuenta cucharas.']);
    expect(await countStates(database, { workId, language: 'es' })).toMatchObject({ approved: 2, draft: 0, empty: 6 });
    expect(await textOf(owner, workId)).toBe(now);
  });

  it('follows a chapter that was moved, an edit in it, and comments on it', async () => {
    const { owner, workId, ids, rowsOf, replace, write } = await aBook();
    const id = await write(2, 2, 'El frío corre cuesta abajo.');
    const phrase = { quote: 'downhill', start: 10, end: 18 };
    await openThread(owner, { workId, threadId: v7(), commentId: v7(), on: { segmentId: id }, phrase, body: 'Nice.' });
    const [first = '', second = ''] = bell.split(/(?=# The Yard)/);
    const now = `${second.replace('Cold runs', 'The cold runs')}\n${first.trimEnd()}\n`;
    const plan = await replace(now, true);
    expect(plan.written).toBe(false);
    expect(plan.chapters.map(({ number, was, title }) => [number, was, title])).toEqual([
      [1, 2, 'The Yard'],
      [2, 1, 'The Bell'],
    ]);
    expect((await listChapters(database, workId)).map((one) => one.title)).toEqual(['The Bell', 'The Yard']);
    await replace(now);
    expect((await listChapters(database, workId)).map((one) => one.id)).toEqual([ids[1], ids[0]]);
    expect((await rowsOf(1))[1]).toMatchObject({ id, versions: [{ stale: true }] });
    const [thread] = await listThreads(owner, { workId, documentId: ids[1] ?? '', language: 'es' });
    expect(thread).toMatchObject({ segmentId: id, place: { start: 14, end: 22 } });
    expect(await textOf(owner, workId)).toBe(now);
  });

  it('tells of chapters that are new and gone, and leaves a chapter of another file in its place', async () => {
    const { owner, workId, replace } = await aBook();
    const { files } = await getSource(owner, { workId });
    await addChapters(owner, { workId, fileName: 'snow.md', content: inBase64('Snow fell.'), chapters: 'headings' });
    await expect(replace(bell)).rejects.toMatchObject({ reason: 'which-file' });
    const now = bell.replace(/# The Yard[\s\S]*/, '# The Gate\n\nIt squeaks at noon.\n\n# The Wall\n\nIvy holds it.\n');
    const input = { workId, fileName: 'bell.md', content: inBase64(now), fileId: files[0]?.id, dryRun: false };
    const { chapters } = await replaceSource(owner, input);
    expect(chapters.map(({ number, was, title }) => [number, was, title])).toEqual([
      [1, 1, 'The Bell'],
      [2, null, 'The Gate'],
      [3, null, 'The Wall'],
      [null, 2, 'The Yard'],
    ]);
    const standing = await listChapters(database, workId);
    expect(standing.map(({ number, title, segments }) => [number, title, segments])).toEqual([
      [1, 'The Bell', 5],
      [2, 'The Gate', 2],
      [3, 'The Wall', 2],
      [4, '', 1],
    ]);
  });

  it('splits a newer file as people corrected the older one, on the bench and in the preview', async () => {
    const cuts = [{ offset: bell.indexOf('The cook'), kind: 'join' as const }];
    const { owner, workId, rowsOf, replace } = await aBook(bell, { cuts });
    const segmentId = (await rowsOf(1))[1]?.id ?? '';
    await joinSegments(owner, { workId, segmentId, cutId: v7() });
    const { retired, edited, same } = await replace(`${bell}\nThe end.\n`);
    expect({ retired, edited, same }).toEqual({ retired: 0, edited: 0, same: 6 });
    expect((await rowsOf(1))[1]?.text).toBe('The bell has one note. It means get up. ');
  });

  it('splits a newer file as the older one was, unless told otherwise, and keeps the rules of SRX for the next', async () => {
    const { owner, workId, rowsOf, replace } = await aBook(bell, { split: { by: 'paragraph' } });
    const again = (split: Parameters<typeof replaceSource>[1]['split']) =>
      replaceSource(owner, { workId, fileName: 'bell.md', content: inBase64(bell), dryRun: false, split });
    expect(await replace(`${bell}\nThe end.\n`)).toMatchObject({ same: 5, new: 1, edited: 0, retired: 0 });
    await expect(again({ by: 'srx' })).rejects.toMatchObject({ reason: 'srx-missing' });
    const rules = '<rule break="yes"><beforebreak>note\\.</beforebreak><afterbreak>\\s</afterbreak></rule>';
    const text = `<srx><body><languagerules><languagerule languagerulename="x">${rules}</languagerule></languagerules>
<maprules><languagemap languagepattern="en" languagerulename="x"/></maprules></body></srx>`;
    await again({ by: 'srx', srx: { name: 'own.srx', text } });
    const byRules = ['The Bell', 'The bell has one note. ', 'It means get up. Miller rings it.', 'Nobody answers.'];
    expect((await rowsOf(1)).map((row) => row.text)).toEqual(byRules);
    await again({ by: 'line' });
    await again({ by: 'srx' });
    expect((await rowsOf(1)).map((row) => row.text)).toEqual(byRules);
    const { files, srx } = await getSource(owner, { workId });
    expect(files).toMatchObject([{ split: { by: 'srx', srxName: 'own.srx' } }]);
    expect(srx).toEqual({ name: 'own.srx', text });
  });

  it('is split by what a join on the bench taught, until that is undone', async () => {
    const { owner, workId, rowsOf } = await aBook('The Ngt. Tower fell. Nobody saw it.');
    const exceptions = async () => (await getSource(owner, { workId })).exceptions;
    const cutId = v7();
    await joinSegments(owner, { workId, segmentId: (await rowsOf(1))[0]?.id ?? '', cutId });
    expect(await exceptions()).toEqual(['Ngt.']);
    const content = inBase64('A Ngt. Lamp burned. It was late.');
    await addChapters(owner, { workId, fileName: 'two.txt', content, chapters: 'headings' });
    expect((await rowsOf(2)).map((row) => row.text)).toEqual(['A Ngt. Lamp burned. ', 'It was late.']);
    await undoCut(owner, { workId, cutId });
    expect(await exceptions()).toEqual([]);
  });

  it('is for owners, and not for a locked source', async () => {
    const { owner, workId, replace } = await aBook();
    const stranger = await aPerson(database, 'Nobody');
    const input = { workId, fileName: 'bell.md', content: inBase64(bell), dryRun: true };
    await expect(replaceSource(stranger, input)).rejects.toMatchObject({ code: 'not-found' });
    await changeWork(owner, { workId, sourceLocked: true });
    await expect(replace(bell)).rejects.toMatchObject({ reason: 'source-locked' });
  });
});

describe('addChapters', () => {
  const text = 'Then Qrx. Holt came. Qrx. Miller left. They met Qrx. Orlick.';

  it('splits by what corrections of an earlier chapter taught, and by exceptions written by hand', async () => {
    const cuts = ['Holt', 'Miller', 'Orlick'].map((name) => ({ offset: text.indexOf(name), kind: 'join' as const }));
    const { owner, workId, rowsOf } = await aBook(text, { cuts });
    expect((await getSource(owner, { workId })).exceptions).toEqual(['Qrx.']);
    await changeWork(owner, { workId, exceptions: ['Qrx.', 'Yip! News'] });
    const content = inBase64('Nobody saw Qrx. Novak. The Yip! News said so.');
    await addChapters(owner, { workId, fileName: 'two.txt', content, chapters: 'headings' });
    expect((await rowsOf(2)).map((row) => row.text)).toEqual(['Nobody saw Qrx. Novak. ', 'The Yip! News said so.']);
  });
});
