import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { type Context, createContext } from '@/services/context';
import { getReading } from '@/services/documents/get-reading';
import { chooseVersion } from '@/services/editions/choose-version';
import { compareReleases } from '@/services/editions/compare-releases';
import { getCredits } from '@/services/editions/get-credits';
import { listReleases } from '@/services/editions/list-releases';
import { listSeams } from '@/services/editions/list-seams';
import { openEdition } from '@/services/editions/open-edition';
import { publishEdition } from '@/services/editions/publish-edition';
import { readReleasedChapter } from '@/services/editions/read-released-chapter';
import { loadFolder } from '@/services/folder/load-folder';
import { decideVersion } from '@/services/versions/decide-version';
import { listActivity } from '@/services/works/list-activity';
import { removeWork } from '@/services/works/remove-work';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { anEdition } from './an-edition';

const database = await aDatabase();

describe('publishEdition', () => {
  it('numbers releases from 1, and keeps who published them, when and why', async () => {
    const { nora, ines, stranger, approve, publish, workId, editionId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    await publish('The first chapter');
    await approve(ines, 1, 'Arriba.', 2);
    const second = await publish();
    expect(second).toMatchObject({ number: 2, segments: 5, translated: 3, lapsed: [] });
    const releases = await listReleases(stranger, { workId, editionId });
    expect(releases.map(({ number, note, publishedBy }) => [number, note, publishedBy])).toEqual([
      [2, '', 'Nora Quiroga'],
      [1, 'The first chapter', 'Nora Quiroga'],
    ]);
    const [event] = await listActivity(nora, { workId, limit: 1 });
    expect(event).toMatchObject({ kind: 'release-published', language: 'es', count: 2 });
  });

  it('shows readers the newest release, while the team reads what it works on', async () => {
    const { nora, ines, mateo, stranger, approve, publish, read } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    expect(await read(stranger)).toEqual(['Una nota.']);
    await publish();
    await approve(mateo, 0, 'Una sola nota.');
    expect(await read(stranger)).toEqual(['Una nota.']);
    expect(await read(nora)).toEqual(['Una sola nota.']);
    expect(await read(nora, { release: 1 })).toEqual(['Una nota.']);
    await publish();
    expect(await read(stranger)).toEqual(['Una sola nota.']);
    expect(await read(stranger, { release: 1 })).toEqual(['Una nota.']);
  });

  it('shows the working text to nobody outside the team once there is a release', async () => {
    const { ines, stranger, approve, publish, read, workId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    await publish();
    const reader = await aPerson(database, 'Aiko Mori');
    await aMember(reader, workId, 'reader');
    for (const context of [stranger, reader]) {
      await expect(read(context, { release: 'working' })).rejects.toMatchObject({ reason: 'working-text' });
      await expect(read(context, { release: 2 })).rejects.toMatchObject({ code: 'not-found', reason: 'release' });
    }
  });

  it('says which edition and release a reader has before them, and who wrote it', async () => {
    const { ines, stranger, approve, publish, workId, documentId, editionId } = await anEdition(database);
    const { contributorId } = await approve(ines, 0, 'Una nota.');
    await publish('At last');
    const reading = await getReading(stranger, { workId, documentId, language: 'es' });
    expect(reading).toMatchObject({
      edition: { id: editionId, isDefault: true, releases: 1 },
      release: { number: 1, note: 'At last' },
      work: { targetTitle: 'El libro de las heladas' },
      contributors: [{ id: contributorId, name: 'Inés Bordoy' }],
    });
    expect(reading.blocks[0]?.targets).toMatchObject([{ text: 'Una nota.', contributorId }]);
  });

  it('puts other editions beside the one that is read, each in the text of it that is shown', async () => {
    const { nora, ines, stranger, approve, publish, addEdition, workId, documentId, editionId } =
      await anEdition(database);
    const aloud = await addEdition();
    await approve(ines, 0, 'Una nota.');
    await publish();
    await approve(ines, 1, 'Arriba.', 2);
    const readBeside = async (context: Context, columns: string[], editionId?: string) => {
      const reading = await getReading(context, { workId, documentId, language: 'es', columns, editionId });
      return reading.columns.map(({ edition, release, targets }) => [
        edition.id,
        release?.number ?? null,
        targets.map(({ text, segmentIds }) => `${segmentIds.length} ${text}`),
      ]);
    };
    expect(await readBeside(nora, [aloud.id])).toEqual([[aloud.id, null, ['1 Una nota.', '2 Arriba.']]]);
    expect(await readBeside(stranger, ['es'], aloud.id)).toEqual([[editionId, 1, ['1 Una nota.']]]);
    expect(await readBeside(stranger, ['es', editionId, 'xx', v7()])).toEqual([]);
  });

  it('lends an edition without a title of its own that of its language', async () => {
    const { ines, stranger, approve, publish, addEdition, workId, documentId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    const added = await addEdition();
    const read = () => getReading(stranger, { workId, documentId, language: 'es', editionId: added.id });
    expect(await read()).toMatchObject({ release: null, work: { targetTitle: 'El libro de las heladas' } });
    await publish('', { editionId: added.id });
    expect(await read()).toMatchObject({ release: { number: 1 }, work: { targetTitle: 'El libro de las heladas' } });
  });

  it('keeps the source as it was when the text is imported anew', async () => {
    const { folder, nora, ines, stranger, approve, publish, workId, documentId } = await anEdition(database);
    await approve(ines, 3, 'El frío baja.');
    await publish();
    const [first, ...rest] = folder.documents[0]?.blocks ?? [];
    const renewed = rest.map((block) => ({
      ...block,
      segments: block.segments.map((segment) => ({ ...segment, text: segment.text.toUpperCase() })),
    }));
    await loadFolder(createContext(database, null), {
      ...folder,
      documents: folder.documents.map((document) => ({ ...document, title: 'Two Notes', blocks: renewed })),
    });
    const texts = async (context: typeof nora) => {
      const reading = await getReading(context, { workId, documentId, language: 'es' });
      const lines = reading.blocks.map((block) => block.segments.map((segment) => segment.text).join(''));
      return [reading.document.title, ...lines];
    };
    expect(first?.segments).toHaveLength(3);
    expect(await texts(stranger)).toEqual([
      'One Note',
      'The bell has one note. It means get up. Nobody does.',
      'Cold runs downhill. So do we.',
    ]);
    expect(await texts(nora)).toEqual(['Two Notes', 'COLD RUNS DOWNHILL. SO DO WE.']);
  });

  it('reads a chapter of a release once, and the next release anew', async () => {
    const { nora, ines, mateo, approve, publish, workId, editionId, documentId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    await publish();
    const asked = { workId, editionId };
    const first = (await openEdition(nora, { ...asked, release: 1 })).release;
    if (!first) throw new Error('no release');
    const chapter = await readReleasedChapter(database, first, documentId);
    expect(await readReleasedChapter(database, first, documentId)).toBe(chapter);
    await approve(mateo, 0, 'Una sola nota.');
    await publish();
    const second = (await openEdition(nora, { ...asked, release: 2 })).release;
    if (!second) throw new Error('no release');
    expect((await readReleasedChapter(database, second, documentId)).runs.map(({ text }) => text)).toEqual([
      'Una sola nota.',
    ]);
    expect(chapter.runs.map(({ text }) => text)).toEqual(['Una nota.']);
  });

  it('publishes once what is sent twice, and gives two who publish at once a number each', async () => {
    const { nora, ines, approve, publish, workId, editionId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    const releaseId = v7();
    await publish('', { releaseId });
    expect(await publish('', { releaseId })).toMatchObject({ number: 1 });
    await Promise.all([publish(), publish(), publish()]);
    const releases = await listReleases(nora, { workId, editionId });
    expect(releases.map((one) => one.number)).toEqual([4, 3, 2, 1]);
  });

  it('says which choices by hand can’t stand, before and after', async () => {
    const { nora, pilar, documentId, ines, mateo, approve, publish, workId, editionId } = await anEdition(database);
    const version = await approve(ines, 0, 'Una nota.');
    await approve(mateo, 0, 'Una sola nota.');
    await chooseVersion(pilar, { workId, editionId, versionId: version.versionId });
    await decideVersion(ines, { ...version, state: 'draft', reason: '' });
    const told = { versionId: version.versionId, documentId, number: 1, state: 'draft', because: 'not-approved' };
    const asked = { workId, editionId, to: 'working' } as const;
    expect(await compareReleases(nora, { ...asked, from: 'working' })).toMatchObject({ chapters: [], lapsed: [told] });
    expect((await publish()).lapsed).toMatchObject([told]);
    expect((await compareReleases(nora, { ...asked, from: 1 })).lapsed).toMatchObject([told]);
    expect((await compareReleases(nora, { ...asked, from: 1, to: 1 })).lapsed).toEqual([]);
  });

  it('refuses an edition without a text, and everyone but owners; a refusal leaves no trace', async () => {
    const { nora, pilar, ines, approve, publish, workId, editionId } = await anEdition(database);
    await expect(publish()).rejects.toMatchObject({ code: 'conflict', reason: 'nothing-approved' });
    await approve(ines, 0, 'Una nota.');
    const input = { workId, editionId, releaseId: v7(), note: '' };
    await expect(publishEdition(pilar, input)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listReleases(nora, { workId, editionId })).toEqual([]);
    expect(await publish()).toMatchObject({ number: 1 });
  });

  it('goes with its work, and not before', async () => {
    const { folder, nora, ines, approve, publish, workId, editionId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    await publish();
    await expect(database.execute(sql`delete from edition where id = ${editionId}`)).rejects.toThrow();
    await removeWork(nora, { workId, title: folder.title });
    const { rows } = await database.execute(sql`select from release_run where work_id = ${workId}`);
    expect(rows).toHaveLength(0);
  });
});

describe('compareReleases', () => {
  it('tells what was added, removed and changed, with the texts', async () => {
    const { ines, mateo, pilar, stranger, approve, publish, workId, editionId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    const gone = await approve(ines, 1, 'Arriba.');
    await publish();
    await approve(mateo, 0, 'Una sola nota.');
    await decideVersion(pilar, { ...gone, state: 'rejected', reason: '' });
    await approve(mateo, 3, 'El frío baja, y nosotros.', 2);
    await publish();
    const compared = await compareReleases(stranger, { workId, editionId, from: 1, to: 2 });
    expect(compared.counts).toEqual({ added: 1, removed: 1, changed: 1 });
    const changes = compared.chapters.flatMap((chapter) => chapter.changes);
    expect(changes.map(({ kind, before, after }) => [kind, before[0]?.text, after[0]?.text])).toEqual([
      ['changed', 'Una nota.', 'Una sola nota.'],
      ['removed', 'Arriba.', undefined],
      ['added', undefined, 'El frío baja, y nosotros.'],
    ]);
    expect(changes[2]?.after[0]?.source).toBe('Cold runs downhill. So do we.');
  });

  it('shows the team what the next release would change', async () => {
    const { nora, ines, stranger, approve, publish, workId, editionId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    await publish();
    const next = { workId, editionId, from: 1, to: 'working' as const };
    expect((await compareReleases(nora, next)).chapters).toEqual([]);
    await approve(ines, 1, 'Arriba.');
    expect((await compareReleases(nora, next)).counts).toEqual({ added: 1, removed: 0, changed: 0 });
    await expect(compareReleases(stranger, next)).rejects.toMatchObject({ reason: 'working-text' });
  });
});

describe('getCredits', () => {
  it('credits those who wrote and approved what is chosen, and freezes that with the release', async () => {
    const { nora, ines, mateo, stranger, approve, publish, workId, editionId } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    await approve(mateo, 1, 'Arriba; nadie.', 2);
    await publish();
    await approve(ines, 3, 'El frío baja.');
    const credits = async (context: typeof nora) => {
      const { writers, reviewers, contributors } = await getCredits(context, { workId, editionId });
      const say = (one: (typeof writers)[number]) =>
        `${contributors.find(({ id }) => id === one.contributorId)?.name} ${one.runs}/${one.sentences}`;
      return { writers: writers.map(say).sort(), reviewers: reviewers.map(say) };
    };
    expect(await credits(stranger)).toEqual({
      writers: ['Inés Bordoy 1/1', 'Mateo Arce 1/2'],
      reviewers: ['Pilar Sanz 2/3'],
    });
    expect(await credits(nora)).toEqual({
      writers: ['Inés Bordoy 2/2', 'Mateo Arce 1/2'],
      reviewers: ['Pilar Sanz 3/4'],
    });
  });
});

describe('listSeams', () => {
  it('lists the joins of two contributors with what changes', async () => {
    const { nora, ines, mateo, approve, workId, editionId, documentId } = await anEdition(database);
    await approve(ines, 0, '«Una nota», dijo.');
    await approve(ines, 1, 'Arriba.');
    await approve(mateo, 2, '“Nadie”, dijo.');
    const { seams } = await listSeams(nora, { workId, editionId, documentId });
    expect(seams).toMatchObject([
      {
        before: { text: 'Arriba.', number: 2 },
        after: { text: '“Nadie”, dijo.', number: 3 },
        changes: [{ kind: 'contributor' }, { kind: 'quotation', before: { marks: '«»' }, after: { marks: '“”' } }],
      },
    ]);
  });
});
