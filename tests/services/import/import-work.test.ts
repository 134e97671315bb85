import { setImmediate as afterOthers } from 'node:timers/promises';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { encodeText } from '@/core/format/encode-text';
import type { Context } from '@/services/context';
import { dumpFolder } from '@/services/folder/dump-folder';
import { getImport, importWork } from '@/services/import/import-work';
import { getWork } from '@/services/works/get-work';
import { aDatabase } from '../a-database';
import { aPerson } from '../a-work';

const database = await aDatabase();
const story = 'Chapter 1\r\n\r\n“Run!” he said. They ran.\r\n\r\nChapter 2\r\n\r\nNobody followed them, ever.\r\n';

async function importText(context: Context, bytes: Uint8Array, more: Partial<Parameters<typeof importWork>[1]> = {}) {
  const workId = v7();
  const input = {
    workId,
    fileName: 'story.txt',
    content: Buffer.from(bytes).toString('base64'),
    title: 'Run',
    author: '',
    language: 'en',
    kind: 'story',
    licence: '',
    visibility: 'private' as const,
    chapters: 'headings' as const,
    cuts: [],
    ...more,
  };
  let state = await importWork(context, input);
  while (state.state === 'running') {
    await afterOthers();
    state = await getImport(context, { workId });
  }
  return { state, input, workId };
}

function srxAt(pattern: string): string {
  return `<srx><body><languagerules><languagerule languagerulename="x">
<rule break="yes"><beforebreak>${pattern}</beforebreak><afterbreak>\\s</afterbreak></rule>
</languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="x"/></maprules></body></srx>`;
}

async function segmentsOf(context: Context, workId: string): Promise<string[]> {
  const { documents } = await dumpFolder(context, workId);
  return documents.flatMap((one) => one.blocks.flatMap(({ segments }) => segments.map(({ text }) => text)));
}

async function textOf(context: Context, workId: string): Promise<string> {
  const { documents } = await dumpFolder(context, workId);
  const blocks = documents.flatMap((document) => document.blocks);
  return blocks.map((block) => block.before + block.segments.map(({ text }) => text).join('') + block.after).join('');
}

describe('importWork', () => {
  it('makes a work whose chapters, joined, are the file', async () => {
    const ines = await aPerson(database, 'Inés Bordoy');
    const { state, workId } = await importText(ines, encodeText(story, 'utf-8', true));
    expect(state.state).toBe('done');
    const work = await getWork(ines, { workId });
    expect(work.chapters.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Chapter 1'],
      [2, 'Chapter 2'],
    ]);
    expect(work.mine).toEqual([{ role: 'owner', languages: null }]);
    expect(await textOf(ines, workId)).toBe(story);
    const { files } = await dumpFolder(ines, workId);
    expect(files).toMatchObject([{ name: 'story.txt', encoding: 'utf-8', bom: true }]);
  });

  it('keeps the corrections that a person made in the preview', async () => {
    const ines = await aPerson(database, 'Inés Bordoy');
    const cuts = [
      { offset: story.indexOf('They ran'), kind: 'join' as const },
      { offset: story.indexOf('ever.'), kind: 'split' as const },
    ];
    const { workId } = await importText(ines, encodeText(story, 'utf-8', false), { cuts });
    const { documents } = await dumpFolder(ines, workId);
    const texts = documents.flatMap((one) => one.blocks.flatMap((block) => block.segments.map(({ text }) => text)));
    expect(texts).toEqual(['Chapter 1', '“Run!” he said. They ran.', 'Chapter 2', 'Nobody followed them, ', 'ever.']);
    expect(await textOf(ines, workId)).toBe(story);
  });

  it('learns from a join what holds for the rest of the text, unless the caller says all of it', async () => {
    const ines = await aPerson(database, 'Inés Bordoy');
    const text = 'The Ngt. Tower fell. A Ngt. Lamp burned.';
    const cuts = [{ offset: text.indexOf('Tower'), kind: 'join' as const }];
    const learned = await importText(ines, encodeText(text, 'utf-8', false), { cuts });
    expect(await segmentsOf(ines, learned.workId)).toEqual(['The Ngt. Tower fell. ', 'A Ngt. Lamp burned.']);
    const refused = await importText(ines, encodeText(text, 'utf-8', false), { cuts, exceptions: [] });
    expect(await segmentsOf(ines, refused.workId)).toEqual(['The Ngt. Tower fell. ', 'A Ngt. ', 'Lamp burned.']);
  });

  it('splits by paragraph, by line, and by the rules of an SRX file', async () => {
    const ines = await aPerson(database, 'Inés Bordoy');
    const text = 'Cold runs downhill; it\nstays there. The bell\n\nrang.';
    const bytes = encodeText(text, 'utf-8', false);
    const by = async (split: Parameters<typeof importWork>[1]['split']) => {
      const { workId } = await importText(ines, bytes, { split, fileName: 'story.md' });
      return segmentsOf(ines, workId);
    };
    expect(await by({ by: 'paragraph' })).toEqual(['Cold runs downhill; it\nstays there. The bell', 'rang.']);
    expect(await by({ by: 'line' })).toEqual(['Cold runs downhill; it\n', 'stays there. The bell', 'rang.']);
    expect(await by({ by: 'srx', srx: { name: 'own.srx', text: srxAt(';') } })).toEqual([
      'Cold runs downhill; ',
      'it\nstays there. The bell',
      'rang.',
    ]);
  });

  it('refuses an SRX file that holds no rules, with the line', async () => {
    const ines = await aPerson(database, 'Inés Bordoy');
    const split = { by: 'srx' as const, srx: { name: 'own.srx', text: '<srx>\n</srx>' } };
    await expect(importText(ines, encodeText(story, 'utf-8', false), { split })).rejects.toMatchObject({
      reason: 'bad-srx',
      details: { problems: [{ line: 1, code: 'map' }] },
    });
  });

  it('gives up on an SRX file whose pattern goes astray', async () => {
    const ines = await aPerson(database, 'Inés Bordoy');
    const split = { by: 'srx' as const, srx: { name: 'own.srx', text: srxAt('b(a+)+') } };
    const { state } = await importText(ines, encodeText(`${'a'.repeat(40)} c.`, 'utf-8', false), { split });
    expect(state).toMatchObject({ state: 'failed', problem: 'slow-srx' });
  });

  it('imports a file once, however often it is asked', async () => {
    const ines = await aPerson(database, 'Inés Bordoy');
    const { input } = await importText(ines, encodeText(story, 'utf-16le', true));
    expect((await importWork(ines, input)).state).toBe('done');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['an archive that is named .txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'zip'],
    ['bytes of no text', new Uint8Array(Array.from({ length: 400 }, (_, at) => (at * 7) % 32)), 'binary'],
    ['nothing but blanks', encodeText(' \n\n \n', 'utf-8', false), 'no-text'],
  ])('refuses %s with one reason, and makes no work', async (_, bytes, reason) => {
    const ines = await aPerson(database, 'Inés Bordoy');
    await expect(importText(ines, bytes)).rejects.toMatchObject({ code: 'bad-request', reason });
  });

  it('refuses a file over the limit', async () => {
    const ines = await aPerson(database, 'Inés Bordoy');
    const bytes = new Uint8Array(32 * 1024 * 1024 + 1).fill(0x61);
    await expect(importText(ines, bytes)).rejects.toMatchObject({ reason: 'too-large' });
  });
});
