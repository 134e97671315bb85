import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { confirmBead, mergeWithNext, shiftFrom } from '@/core/align/edit-beads';
import { isUnresolved } from '@/core/align/kept-bead';
import { finishAlignment, removeAlignment } from '@/services/align/finish-alignment';
import { getAlignment, listAlignments } from '@/services/align/get-alignment';
import { cancelTranslationImport, getTranslationImport, importTranslation } from '@/services/align/import-translation';
import { undoStep } from '@/services/align/take-step';
import { getQueue } from '@/services/review/get-queue';
import { decideVersion } from '@/services/versions/decide-version';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { anAlignment, arabic, aStoryToAlign, aTranslation, spanish, step, versionsOf } from './an-alignment';
import { anEmbeddingsServer, answerVectors } from './an-embeddings-server';

const database = await aDatabase();
const aStory = () => aStoryToAlign(database);

describe('importTranslation', () => {
  it('aligns a file with its source and puts it in as versions that say how sure they are', async () => {
    const { nora, ...story } = await aStory();
    const { place, found } = await anAlignment(nora, story.workId, spanish);
    expect(found.beads.map(({ segmentIds, pieces }) => [segmentIds.length, pieces.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(found.contributor).toMatchObject({ name: 'Inés Bordoy', siglum: 'In' });
    await step(nora, place, confirmBead(found.beads, 1));
    expect(await finishAlignment(nora, { ...place, unresolved: 9 })).toEqual({ versions: 5, unchanged: 0 });
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
    const { place } = await anAlignment(nora, story.workId, arabic, { language: 'ar' });
    await finishAlignment(nora, { ...place, unresolved: 9 });
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

  it('waits for review with the confidence of each version', async () => {
    const { nora, ...story } = await aStory();
    const { place } = await anAlignment(nora, story.workId, spanish);
    await finishAlignment(nora, { ...place, unresolved: 9 });
    const { counts } = await getQueue(nora, { ...story, language: 'es' });
    expect(counts['needs-review']).toBe(5);
    const versions = await versionsOf(nora, story);
    expect(versions.every((version) => typeof version?.confidence === 'number')).toBe(true);
  });

  it('changes only what a newer file of the same translation changes', async () => {
    const { nora, ...story } = await aStory();
    const first = await anAlignment(nora, story.workId, spanish);
    await finishAlignment(nora, { ...first.place, unresolved: 9 });
    const before = await versionsOf(nora, story);
    const newer = await anAlignment(
      nora,
      story.workId,
      spanish.replace('Nadie se lo había pedido.', 'Nadie le había pedido eso.'),
    );
    expect(await finishAlignment(nora, { ...newer.place, unresolved: 9 })).toEqual({ versions: 1, unchanged: 4 });
    const after = await versionsOf(nora, story);
    expect(after[1]).toMatchObject({ id: before[1]?.id, text: 'Nadie le había pedido eso.' });
    expect(after[1]?.revisionId).not.toBe(before[1]?.revisionId);
    expect(after.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
  });

  it('keeps every step, so that it can be left, come back to, and undone', async () => {
    const { nora, workId } = await aStory();
    const { place, found } = await anAlignment(nora, workId, spanish);
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

  it('can be cancelled while it is under way, and nothing of it stays', async () => {
    const { nora, workId } = await aStory();
    await anEmbeddingsServer((asked, response) => {
      // The sentences of the file are never answered.
      if (asked.input.length < 100) return;
      answerVectors(asked, response);
    });
    const input = aTranslation(workId, `${spanish.repeat(30)}`);
    expect(await importTranslation(nora, input)).toMatchObject({ state: 'running' });
    const stateOf = () => getTranslationImport(nora, input);
    await expect.poll(async () => (await stateOf()).share).toBeGreaterThan(0);
    expect(await cancelTranslationImport(nora, input)).toMatchObject({ state: 'cancelled' });
    await expect.poll(async () => (await stateOf()).state).toBe('cancelled');
    expect((await stateOf()).problem).toBeNull();
    expect(await listAlignments(nora, { workId })).toEqual([]);
    await expect(getAlignment(nora, input)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('can be cancelled by nobody else', async () => {
    const { nora, workId } = await aStory();
    await anEmbeddingsServer(() => {});
    const input = aTranslation(workId, spanish);
    await importTranslation(nora, input);
    const mateo = await aPerson(database, 'Mateo Arce');
    await aMember(mateo, workId, 'translator', ['es']);
    await expect(cancelTranslationImport(mateo, input)).rejects.toMatchObject({ code: 'not-found' });
    await cancelTranslationImport(nora, input);
  });

  it('is not finished over more unresolved beads than the person agreed to', async () => {
    const { nora, workId } = await aStory();
    const { place, found } = await anAlignment(nora, workId, spanish);
    await step(nora, place, shiftFrom(found.beads, 1, 'down', v7));
    const unresolved = (await getAlignment(nora, place)).beads.filter(isUnresolved).length;
    expect(unresolved).toBeGreaterThan(1);
    await expect(finishAlignment(nora, { ...place, unresolved: unresolved - 1 })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'unresolved',
      details: { count: unresolved },
    });
    expect((await getAlignment(nora, place)).finishedAt).toBeNull();
    await finishAlignment(nora, { ...place, unresolved });
  });

  it('refuses a step that would lose text or that comes too late', async () => {
    const { nora, workId } = await aStory();
    const { place, found } = await anAlignment(nora, workId, spanish);
    const [bead] = found.beads;
    if (!bead) throw new RangeError('no bead');
    const lossy = { at: 0, removed: [bead], put: [{ ...bead, pieces: [] }] };
    await expect(step(nora, place, lossy)).rejects.toMatchObject({ reason: 'content' });
    await step(nora, place, mergeWithNext(found.beads, 0));
    await expect(step(nora, place, confirmBead(found.beads, 1))).rejects.toMatchObject({ reason: 'beads-changed' });
  });

  it('lets only those in who translate the language, and drops what nobody wants to finish', async () => {
    const { nora, workId } = await aStory();
    const { place } = await anAlignment(nora, workId, spanish);
    const reader = await aPerson(database, 'Hanne Kolb');
    await aMember(reader, workId, 'commenter');
    await expect(getAlignment(reader, place)).rejects.toMatchObject({ code: 'forbidden' });
    await removeAlignment(nora, place);
    await expect(getAlignment(nora, place)).rejects.toMatchObject({ code: 'not-found' });
  });
});
