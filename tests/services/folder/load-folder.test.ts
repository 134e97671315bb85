import { eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { parseFolder } from '@/core/folder/parse-folder';
import { serializeFolder } from '@/core/folder/serialize-folder';
import type { WorkFolder } from '@/core/folder/work-folder';
import { editionChoice } from '@/db/schema/edition';
import { segment } from '@/db/schema/text';
import { edition } from '@/db/schema/work';
import { createContext } from '@/services/context';
import { listRows } from '@/services/documents/list-rows';
import { dumpFolder } from '@/services/folder/dump-folder';
import { loadFolder } from '@/services/folder/load-folder';
import { readWorks } from '@/services/works/read-works';
import { aDatabase } from '../a-database';
import { aFolder } from '../a-work';

const database = await aDatabase();
const context = createContext(database, null);

const contributors = [
  { id: '0198a000-0000-7000-8000-000000000001', siglum: 'Ib', name: 'Inés Bordoy' },
  { id: '0198a000-0000-7000-8000-000000000002', siglum: 'Rz', name: 'رانيا زاهر' },
];

function aTranslatedFolder(): WorkFolder {
  const folder = aFolder('The bell has one note. It means get up.\nCold runs downhill.', {
    contributors,
    visibility: 'public',
  });
  const ids = folder.documents.flatMap((one) => one.blocks.flatMap((block) => block.segments.map(({ id }) => id)));
  const version = { state: 'approved' as const, omitted: false, reason: '' };
  return {
    ...folder,
    versions: [
      {
        ...version,
        language: 'es',
        siglum: 'Ib',
        segments: ids.slice(0, 2),
        text: 'La campana tiene una nota: arriba.',
      },
      { ...version, language: 'es', siglum: 'Ib', segments: ids.slice(2), text: '', omitted: true },
      {
        ...version,
        language: 'ar',
        siglum: 'Rz',
        segments: ids.slice(0, 1),
        text: 'للجرس نغمة واحدة.',
        state: 'draft',
      },
    ],
  };
}

/** With a rival, an edition of another name, a choice by hand in the default one, and a version that nobody looked at. */
function anEditedFolder(): WorkFolder {
  const folder = aTranslatedFolder();
  const [first, ...rest] = folder.versions;
  if (!first) throw new RangeError('a version');
  const plain = { stance: '', note: '', title: '', choices: [] };
  return {
    ...folder,
    versions: [
      { ...first, confidence: 0.42 },
      ...rest.slice(0, 1),
      { ...first, siglum: 'Rz', text: 'La campana tiene una sola nota.' },
      ...rest.slice(1),
    ],
    editions: [
      {
        ...plain,
        id: null,
        language: 'es',
        name: '',
        rule: { kind: 'most-chosen' },
        glosses: 'once-per-chapter',
        choices: [{ segments: [...first.segments], siglum: 'Rz' }],
      },
      {
        ...plain,
        id: v7(),
        language: 'es',
        name: 'Read aloud',
        stance: 'for the ear',
        rule: { kind: 'contributor-first', siglum: 'Rz' },
        glosses: 'always',
      },
    ],
  };
}

const rowsOf = (folder: WorkFolder, language: string) =>
  listRows(context, { workId: folder.id, documentId: folder.documents[0]?.id ?? '', language, from: 1, to: 50 });

describe('loadFolder', () => {
  it('gives the same files back, byte for byte', async () => {
    const files = serializeFolder(aTranslatedFolder());
    const { work, problems } = parseFolder(files);
    expect(problems).toEqual([]);
    if (!work) return;
    await loadFolder(context, work);
    expect([...serializeFolder(await dumpFolder(context, work.id))]).toEqual([...files]);
  });

  it('carries editions with their rules and choices by hand, and how sure a version is, byte for byte', async () => {
    const folder = anEditedFolder();
    const files = serializeFolder(folder);
    expect([...files.keys()]).toContain('editions/es.jsonl');
    const { work, problems } = parseFolder(files);
    expect(problems).toEqual([]);
    if (!work) return;
    await loadFolder(context, work);
    expect([...serializeFolder(await dumpFolder(context, work.id))]).toEqual([...files]);
    expect(await loadFolder(context, work)).toMatchObject({ versions: 0 });
    expect([...serializeFolder(await dumpFolder(context, work.id))]).toEqual([...files]);
    const rows = await rowsOf(folder, 'es');
    expect(rows[0]?.versions.find(({ text }) => text.startsWith('La campana'))?.confidence).toBeCloseTo(0.42);
    const editions = await database.select().from(edition).where(eq(edition.workId, folder.id));
    expect(editions.find(({ name }) => name === 'Read aloud')).toMatchObject({
      rule: { kind: 'contributor-first', contributorId: contributors[1]?.id },
      glossRule: 'always',
      isDefault: false,
    });
    const choices = await database.select().from(editionChoice).where(eq(editionChoice.workId, folder.id));
    expect(choices.map(({ versionId }) => versionId)).toEqual([choices[0]?.versionId, choices[0]?.versionId]);
  });

  it('carries what the owner set, and how a file was split, byte for byte; what a folder doesn’t name stays', async () => {
    const folder = aTranslatedFolder();
    const srx = { name: 'rules.srx', text: '<srx version="2.0"/>' };
    const file = { id: v7(), name: 'frost.txt', encoding: 'utf-8', bom: false, sha256: 'a'.repeat(64) };
    const settings = {
      sourceLocked: true,
      readerMarks: true,
      linePolicy: 'gloss',
      exceptions: ['Ngt.', 'St. Ives'],
    } as const;
    const files = serializeFolder({
      ...folder,
      settings,
      files: [file, { ...file, id: v7(), splitting: { by: 'srx', chapters: { level: 2 }, srx } }],
    });
    const { work, problems } = parseFolder(files);
    expect(problems).toEqual([]);
    if (!work) return;
    await loadFolder(context, work);
    expect([...serializeFolder(await dumpFolder(context, work.id))]).toEqual([...files]);
    await loadFolder(context, {
      ...work,
      settings: { sourceLocked: false },
      files: work.files.map(({ splitting: _, ...one }) => one),
    });
    const dumped = await dumpFolder(context, work.id);
    expect(dumped.settings).toEqual({ ...settings, sourceLocked: undefined });
    expect(dumped.files).toEqual(work.files);
  });

  it('loads a folder of before there were editions in it, and leaves those that stand as they are', async () => {
    const folder = anEditedFolder();
    await loadFolder(context, folder);
    const before = serializeFolder(await dumpFolder(context, folder.id));
    const old = {
      ...folder,
      editions: undefined,
      versions: folder.versions.map(({ confidence: _, ...version }) => version),
    };
    expect(await loadFolder(context, old)).toMatchObject({ versions: 0 });
    expect(serializeFolder(await dumpFolder(context, folder.id))).toEqual(before);
  });

  it('takes over how sure a version is, without a new revision', async () => {
    const folder = anEditedFolder();
    await loadFolder(context, folder);
    const versions = folder.versions.map((one) => (one.confidence ? { ...one, confidence: 0.9 } : one));
    expect(await loadFolder(context, { ...folder, versions })).toMatchObject({ versions: 0 });
    expect((await dumpFolder(context, folder.id)).versions.map(({ confidence }) => confidence ?? null)).toEqual([
      0.9,
      null,
      null,
      null,
    ]);
  });

  it('writes nothing when the folder has not changed', async () => {
    const folder = aTranslatedFolder();
    expect(await loadFolder(context, folder)).toEqual({ isNew: true, versions: 3 });
    expect(await loadFolder(context, folder)).toEqual({ isNew: false, versions: 0 });
  });

  it('counts progress in sentences and words', async () => {
    const folder = aTranslatedFolder();
    await loadFolder(context, folder);
    const [work] = await readWorks(context, [folder.id]);
    expect(work).toMatchObject({ documents: 1, segments: 3, words: 12 });
    expect(work?.languages.map((one) => one.progress.segments.approved)).toEqual([3, 0]);
    expect(work?.languages[1]?.progress.words).toMatchObject({ draft: 5, empty: 7 });
    expect(work?.languages.map((one) => one.contributors.map(({ siglum }) => siglum))).toEqual([['Ib'], ['Rz']]);
  });

  it('marks the versions of a changed sentence stale, and retires one that is gone without losing it', async () => {
    const folder = aTranslatedFolder();
    await loadFolder(context, folder);
    const [document] = folder.documents;
    const [first, second] = document?.blocks ?? [];
    if (!document || !first || !second) throw new RangeError('two blocks');
    const changed = {
      ...first,
      segments: first.segments.map((one, at) => (at === 0 ? { ...one, text: 'The bell has two notes. ' } : one)),
    };
    const kept = folder.versions.filter((version) => version.segments[0] !== second.segments[0]?.id);
    await loadFolder(context, { ...folder, documents: [{ ...document, blocks: [changed] }], versions: kept });
    const rows = await rowsOf(folder, 'es');
    expect(rows.map((row) => row.text)).toEqual(['The bell has two notes. ', 'It means get up.']);
    expect(rows[0]?.versions[0]).toMatchObject({
      stale: true,
      sourceBefore: first.segments.map(({ text }) => text).join(''),
    });
    const retired = await database
      .select()
      .from(segment)
      .where(eq(segment.id, second.segments[0]?.id ?? ''));
    expect(retired[0]?.retiredAt).not.toBeNull();
    const [work] = await readWorks(context, [folder.id]);
    expect(work?.languages[0]?.progress.segments).toMatchObject({ approved: 2, empty: 0 });
  });

  it('makes a new revision of a version whose text changed', async () => {
    const folder = aTranslatedFolder();
    await loadFolder(context, folder);
    const versions = folder.versions.map((one) => ({ ...one, text: one.text.replace('arriba', 'en pie') }));
    expect(await loadFolder(context, { ...folder, versions })).toMatchObject({ versions: 1 });
    const { rows } = await database.execute<{ count: number }>(
      sql`select count(*) from revision where work_id = ${folder.id}`,
    );
    expect(rows[0]?.count).toBe(4);
  });
});

describe('parseFolder', () => {
  it('names the file and the line of each problem', () => {
    const files = serializeFolder(aTranslatedFolder());
    files.set('versions/es.Ib.jsonl', '{"segments":[],"state":"approved","text":"x"}\nnot json\n');
    files.set('versions/fr.Cm.jsonl', '');
    const { work, problems } = parseFolder(files);
    expect(work).toBeNull();
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['versions/es.Ib.jsonl', 1],
      ['versions/es.Ib.jsonl', 2],
      ['versions/fr.Cm.jsonl', null],
    ]);
  });

  it('names a choice of what nobody wrote, a rule for somebody unknown, and choices of no edition', () => {
    const folder = anEditedFolder();
    const [plain, aloud] = folder.editions ?? [];
    if (!plain || !aloud) throw new RangeError('two editions');
    const files = serializeFolder({
      ...folder,
      editions: [
        { ...plain, choices: plain.choices.map((choice) => ({ ...choice, siglum: 'Xx' })) },
        { ...aloud, rule: { kind: 'contributor-first', siglum: 'Xx' } },
      ],
    });
    files.set('editions/fr.jsonl', '');
    const { work, problems } = parseFolder(files);
    expect(work).toBeNull();
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['work.json', null],
      ['editions/fr.jsonl', null],
      ['editions/es.jsonl', 1],
    ]);
  });
});
