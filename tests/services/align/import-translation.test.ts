import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { confirmBead, mergeWithNext, type Splice } from '@/core/align/edit-beads';
import { finishAlignment, removeAlignment } from '@/services/align/finish-alignment';
import { getAlignment, listAlignments } from '@/services/align/get-alignment';
import { getTranslationImport, type ImportTranslation, importTranslation } from '@/services/align/import-translation';
import { takeStep, undoStep } from '@/services/align/take-step';
import type { Context } from '@/services/context';
import { listRows } from '@/services/documents/list-rows';
import { decideVersion } from '@/services/versions/decide-version';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';

const database = await aDatabase();

const english = `Marta Olin kept the lighthouse for 31 years. Nobody had asked her to.
The old keeper died in winter, and the harbour office in Varra sent no one to take his place.
“Is anybody there?” asked a voice. In spring the harbour offered them 200 crowns.`;
const spanish = `Marta Olin cuidó el faro durante 31 años. Nadie se lo había pedido.

El viejo farero murió en invierno.
La oficina del puerto de Varra no mandó a nadie en su lugar.

—¿Hay alguien ahí? —preguntó una voz. En primavera el puerto les ofreció 200 coronas.
`;
const arabic = `اعتنت مارتا أولين بالمنارة ٣١ عامًا. لم يطلب منها أحد ذلك.

مات الحارس العجوز في الشتاء، ولم يرسل مكتب الميناء في فارا أحدًا ليحل محله.

«هل من أحد هنا؟» سأل صوت. في الربيع عرض عليهما الميناء ٢٠٠ كرونة.
`;

async function aStory() {
  const work = await aWork(database, english);
  const nora = await aPerson(database, 'Nora Quiroga');
  await aMember(nora, work.workId, 'owner');
  return { ...work, nora };
}

async function importText(context: Context, workId: string, text: string, more: Partial<ImportTranslation> = {}) {
  const input: ImportTranslation = {
    workId,
    alignmentId: v7(),
    language: 'es',
    fileName: 'faro.txt',
    content: Buffer.from(text).toString('base64'),
    chapters: 'headings',
    by: { name: 'Inés Bordoy' },
    state: 'in-review',
    ...more,
  };
  const place = { workId, alignmentId: input.alignmentId };
  let state = await importTranslation(context, input);
  while (state.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    state = await getTranslationImport(context, place);
  }
  expect(state).toMatchObject({ state: 'done', problem: null });
  return { place, found: await getAlignment(context, place) };
}

function step(context: Context, place: { workId: string; alignmentId: string }, splice: Splice | null) {
  if (!splice) throw new RangeError('nothing changes');
  return takeStep(context, { ...place, at: splice.at, removed: splice.removed.map(({ id }) => id), put: splice.put });
}

async function versionsOf(
  context: Context,
  { workId, documentId }: { workId: string; documentId: string },
  language = 'es',
) {
  const rows = await listRows(context, { workId, documentId, language, from: 1, to: 20 });
  return rows.map(({ versions }) => versions[0] ?? null);
}

describe('importTranslation', () => {
  it('aligns a file with its source and puts it in as versions that say how sure they are', async () => {
    const { nora, ...story } = await aStory();
    const { place, found } = await importText(nora, story.workId, spanish);
    expect(found.beads.map(({ segmentIds, pieces }) => [segmentIds.length, pieces.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(found.contributor).toMatchObject({ name: 'Inés Bordoy', siglum: 'In' });
    await step(nora, place, confirmBead(found.beads, 1));
    expect(await finishAlignment(nora, place)).toEqual({ versions: 5, unchanged: 0 });
    const versions = await versionsOf(nora, story);
    expect(versions[2]).toMatchObject({
      state: 'in-review',
      text: 'El viejo farero murió en invierno. La oficina del puerto de Varra no mandó a nadie en su lugar.',
      confidence: expect.closeTo(found.beads[2]?.confidence ?? 0, 3),
    });
    expect(versions[1]?.confidence).toBeNull();
    const joined = versions.map((version) => version?.text).join('');
    expect(joined.replace(/\s/g, '')).toBe(spanish.replace(/\s/g, ''));
    expect(found.text).toBe(spanish);
    await expect(step(nora, place, confirmBead(found.beads, 0))).rejects.toMatchObject({ reason: 'finished' });
  });

  it('forgets how sure a version is once a person has decided about it', async () => {
    const { nora, ...story } = await aStory();
    const { place } = await importText(nora, story.workId, arabic, { language: 'ar' });
    await finishAlignment(nora, place);
    const [first] = await versionsOf(nora, story, 'ar');
    if (!first) throw new RangeError('no version');
    expect(first.confidence).toBeGreaterThan(0);
    await decideVersion(nora, {
      workId: story.workId,
      versionId: first.id,
      state: 'approved',
      reason: '',
      revisionId: first.revisionId,
    });
    expect((await versionsOf(nora, story, 'ar'))[0]).toMatchObject({ state: 'approved', confidence: null });
  });

  it('changes only what a newer file of the same translation changes', async () => {
    const { nora, ...story } = await aStory();
    const first = await importText(nora, story.workId, spanish);
    await finishAlignment(nora, first.place);
    const before = await versionsOf(nora, story);
    const newer = await importText(
      nora,
      story.workId,
      spanish.replace('Nadie se lo había pedido.', 'Nadie le había pedido eso.'),
    );
    expect(await finishAlignment(nora, newer.place)).toEqual({ versions: 1, unchanged: 4 });
    const after = await versionsOf(nora, story);
    expect(after[1]).toMatchObject({ id: before[1]?.id, text: 'Nadie le había pedido eso.' });
    expect(after[1]?.revisionId).not.toBe(before[1]?.revisionId);
    expect(after.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
  });

  it('keeps every step, so that it can be left, come back to, and undone', async () => {
    const { nora, workId } = await aStory();
    const { place, found } = await importText(nora, workId, spanish);
    await step(nora, place, mergeWithNext(found.beads, 0));
    const mateo = await aPerson(database, 'Mateo Arce');
    await aMember(mateo, workId, 'translator', ['es']);
    expect(await listAlignments(mateo, { workId })).toMatchObject([
      { id: place.alignmentId, contributor: 'Inés Bordoy' },
    ]);
    const later = await getAlignment(mateo, place);
    expect(later.beads[0]).toMatchObject({
      confirmed: true,
      segmentIds: found.segments.slice(0, 2).map(({ id }) => id),
    });
    await step(mateo, place, confirmBead(later.beads, 1));
    expect((await undoStep(mateo, place)).steps).toBe(1);
    expect((await undoStep(nora, place)).steps).toBe(0);
    expect((await getAlignment(nora, place)).beads).toEqual(found.beads);
    await expect(undoStep(nora, place)).rejects.toMatchObject({ reason: 'nothing-to-undo' });
  });

  it('refuses a step that would lose text or that comes too late', async () => {
    const { nora, workId } = await aStory();
    const { place, found } = await importText(nora, workId, spanish);
    const [bead] = found.beads;
    if (!bead) throw new RangeError('no bead');
    const lossy = { at: 0, removed: [bead], put: [{ ...bead, pieces: [] }] };
    await expect(step(nora, place, lossy)).rejects.toMatchObject({ reason: 'content' });
    await step(nora, place, mergeWithNext(found.beads, 0));
    await expect(step(nora, place, confirmBead(found.beads, 1))).rejects.toMatchObject({ reason: 'beads-changed' });
  });

  it('lets only those in who translate the language, and drops what nobody wants to finish', async () => {
    const { nora, workId } = await aStory();
    const { place } = await importText(nora, workId, spanish);
    const reader = await aPerson(database, 'Hanne Kolb');
    await aMember(reader, workId, 'commenter');
    await expect(getAlignment(reader, place)).rejects.toMatchObject({ code: 'forbidden' });
    await removeAlignment(nora, place);
    await expect(getAlignment(nora, place)).rejects.toMatchObject({ code: 'not-found' });
  });
});
