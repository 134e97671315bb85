import { describe, expect, it } from 'vitest';
import { confirmBead, mergeWithNext } from '@/core/align/edit-beads';
import { alignAgain, cancelAlignAgain, getAlignAgain } from '@/services/align/align-again';
import { finishAlignment } from '@/services/align/finish-alignment';
import { getAlignment } from '@/services/align/get-alignment';
import type { AlignmentPlace } from '@/services/align/open-alignment';
import { undoStep } from '@/services/align/take-step';
import type { Context } from '@/services/context';
import { aDatabase } from '../a-database';
import { aFolder, aMember, aPerson } from '../a-work';
import { anAlignment, aStoryToAlign, spanish, step } from './an-alignment';
import { anEmbeddingsServer, answerVectors, refuse } from './an-embeddings-server';

const database = await aDatabase();

/** An alignment whose first two beads were joined: wrongly, and nobody stands by it. */
async function aMistake() {
  const { nora, workId } = await aStoryToAlign(database);
  const { place, found } = await anAlignment(nora, workId, spanish);
  await step(nora, place, mergeWithNext(found.beads, 0));
  await step(nora, place, confirmBead((await getAlignment(nora, place)).beads, 0, false));
  return { nora, place, right: found.beads };
}

async function alignedAgain(context: Context, place: AlignmentPlace) {
  let state = await alignAgain(context, place);
  while (state.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    state = await getAlignAgain(context, place);
  }
  return state;
}

const bounds = (beads: readonly { segmentIds: readonly string[]; pieces: readonly object[] }[]) =>
  beads.map(({ segmentIds, pieces }) => ({ segmentIds, pieces }));

describe('alignAgain', () => {
  it('puts right what nobody confirmed, as one step that can be undone', async () => {
    const { nora, place, right } = await aMistake();
    const before = await getAlignment(nora, place);
    expect(await alignedAgain(nora, place)).toMatchObject({ state: 'done', share: 1, moved: 2 });
    const after = await getAlignment(nora, place);
    expect(bounds(after.beads)).toEqual(bounds(right));
    expect(after.steps).toBe(before.steps + 1);
    await undoStep(nora, place);
    expect((await getAlignment(nora, place)).beads).toEqual(before.beads);
  });

  it('leaves confirmed beads where they are', async () => {
    const { nora, place } = await aMistake();
    const { beads } = await getAlignment(nora, place);
    await step(nora, place, confirmBead(beads, 0));
    const confirmed = (await getAlignment(nora, place)).beads[0];
    await alignedAgain(nora, place);
    expect((await getAlignment(nora, place)).beads[0]).toEqual(confirmed);
  });

  it('keeps what a chapter of the file holds to the chapter that it answers', async () => {
    const chapters = [
      'Winter\nMarta Olin kept the lighthouse for 31 years. The old keeper died in winter. Nobody had asked her to.',
      'Spring\n“Is anybody there?” asked a voice. In spring the harbour offered them 200 crowns.',
    ];
    const { workId, nora } = await aStoryToAlign(database, {
      documents: chapters.flatMap((chapter) => aFolder(chapter).documents),
    });
    const second = '# Primavera';
    const file = `# Invierno

Marta Olin cuidó el faro durante 31 años. El viejo farero murió en invierno.

${second}

Nadie se lo había pedido. —¿Hay alguien ahí? —preguntó una voz. En primavera el puerto les ofreció 200 coronas.
`;
    const { place, found } = await anAlignment(nora, workId, file, { fileName: 'faro.md' });
    const strays = ({ segments, beads, text }: typeof found) =>
      beads.filter(({ segmentIds, pieces }) => {
        const chapter = segments.find(({ id }) => id === segmentIds[0])?.chapter;
        return pieces.some(({ start }) => chapter !== undefined && start >= text.indexOf(second) !== (chapter === 2));
      });
    expect(new Set(found.segments.map(({ chapter }) => chapter)).size).toBe(2);
    expect(strays(found)).toEqual([]);
    await alignedAgain(nora, place);
    expect(strays(await getAlignment(nora, place))).toEqual([]);
  });

  it('changes nothing when someone took a step meanwhile, and says so', async () => {
    const { nora, place } = await aMistake();
    const held: (() => void)[] = [];
    await anEmbeddingsServer((asked, response) => held.push(() => answerVectors(asked, response)));
    const aligning = alignedAgain(nora, place);
    await expect.poll(() => held.length).toBe(1);
    await step(nora, place, confirmBead((await getAlignment(nora, place)).beads, 2));
    const before = await getAlignment(nora, place);
    held[0]?.();
    expect(await aligning).toMatchObject({ state: 'failed', problem: 'beads-changed' });
    expect(await getAlignment(nora, place)).toEqual(before);
  });

  it('can be cancelled, which leaves the beads as they were', async () => {
    const { nora, place } = await aMistake();
    const before = await getAlignment(nora, place);
    await anEmbeddingsServer(() => {});
    expect(await alignAgain(nora, place)).toMatchObject({ state: 'running' });
    expect(await cancelAlignAgain(nora, place)).toMatchObject({ state: 'cancelled' });
    await expect.poll(async () => (await getAlignAgain(nora, place)).state).toBe('cancelled');
    expect(await getAlignment(nora, place)).toEqual(before);
  });

  it('is for those who translate the language, while it is unfinished', async () => {
    const { nora, place } = await aMistake();
    const reader = await aPerson(database, 'Hanne Kolb');
    await aMember(reader, place.workId, 'commenter');
    await expect(alignAgain(reader, place)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(cancelAlignAgain(nora, place)).rejects.toMatchObject({ code: 'not-found' });
    await finishAlignment(nora, { ...place, unresolved: 9 });
    await expect(alignAgain(nora, place)).rejects.toMatchObject({ reason: 'finished' });
  });
});

describe('an embeddings service', () => {
  it('is asked for both sides, and named where it was of use', async () => {
    const { asked } = await anEmbeddingsServer();
    const { nora, workId } = await aStoryToAlign(database);
    const { found } = await anAlignment(nora, workId, spanish);
    expect(asked.flatMap(({ input }) => input)).toEqual(
      expect.arrayContaining(['Nobody had asked her to.', 'Nadie se lo había pedido.']),
    );
    expect(found.embedding).toEqual({ model: 'lettered', problem: null });
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it('that fails leaves the aligning to the rest, and is named as failed until it is asked again', async () => {
    await anEmbeddingsServer(refuse(500));
    const { nora, workId } = await aStoryToAlign(database);
    const { place, found } = await anAlignment(nora, workId, spanish);
    expect(found.embedding).toEqual({ model: 'lettered', problem: 'refused' });
    expect(found.beads).toHaveLength(5);
    await anEmbeddingsServer();
    await alignedAgain(nora, place);
    expect((await getAlignment(nora, place)).embedding).toEqual({ model: 'lettered', problem: null });
  });

  it('that the instance does not know is not asked', async () => {
    const { nora, workId } = await aStoryToAlign(database);
    expect((await anAlignment(nora, workId, spanish)).found.embedding).toBeNull();
  });
});
