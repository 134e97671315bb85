import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { parseFolder } from '@/core/folder/parse-folder';
import { serializeFolder } from '@/core/folder/serialize-folder';
import type { WorkFolder } from '@/core/folder/work-folder';
import { segment } from '@/db/schema/text';
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
    expect(rows[0]?.versions[0]?.stale).toBe(true);
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
});
