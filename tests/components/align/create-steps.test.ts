import { describe, expect, it, vi } from 'vitest';
import { createSteps } from '@/components/align/create-steps';
import { applySplice, confirmBead, invertSplice, mergeWithNext, type Splice } from '@/core/align/edit-beads';
import type { KeptBead } from '@/core/align/kept-bead';

const threeBeads = ['one', 'two', 'three'].map(
  (id, at): KeptBead => ({
    id,
    segmentIds: [`s${at}`],
    pieces: [{ start: at * 10, end: at * 10 + 10 }],
    confidence: 0.5,
    confirmed: false,
  }),
);

/** A server, and the steps that are sent to it. It answers once one waits for them to settle. */
function someSteps({ earlier = [] as Splice[] } = {}) {
  const server = { beads: earlier.reduce<readonly KeptBead[]>(applySplice, threeBeads), taken: [...earlier] };
  const told = () => ({
    beads: server.beads.map((bead) => ({ ...bead, segmentIds: [...bead.segmentIds], pieces: [...bead.pieces] })),
    steps: server.taken.length,
    embedding: null,
  });
  const put = (splice: Splice) => {
    const there = server.beads.slice(splice.at, splice.at + splice.removed.length);
    if (there.some(({ id }, at) => id !== splice.removed[at]?.id)) throw new Error('beads-changed');
    server.beads = applySplice(server.beads, splice);
    server.taken.push(splice);
  };
  const steps = createSteps(
    { ...told(), changedAt: '2026-11-28T10:00:00Z' },
    {
      send: async (splice) => {
        put(splice);
        return { steps: server.taken.length };
      },
      undo: async () => {
        const splice = invertSplice(server.taken.pop() as Splice);
        server.beads = applySplice(server.beads, splice);
        return { splice, steps: server.taken.length };
      },
      read: async () => told(),
      now: () => 0,
    },
  );
  return { steps, server, put };
}

const taken = (splice: Splice | null) => splice as Splice;
const idsOf = (beads: readonly KeptBead[]) => beads.map(({ id }) => id);

describe('the steps of an alignment', () => {
  it('are seen at once, and kept one after the other', async () => {
    const { steps, server } = someSteps();
    steps.take(taken(confirmBead(steps.read().beads, 0)));
    steps.take(taken(mergeWithNext(steps.read().beads, 1)));
    expect(steps.read()).toMatchObject({ standing: 2, keeping: { kind: 'keeping' } });
    expect(idsOf(steps.read().beads)).toEqual(['one', 'two']);
    expect(server.beads).toEqual(threeBeads);
    await steps.settled();
    expect(steps.read()).toMatchObject({ standing: 2, keeping: { kind: 'kept' } });
    expect(server.beads).toEqual(steps.read().beads);
  });

  it('are taken back at once where they were taken here', async () => {
    const { steps, server } = someSteps();
    const onUndone = vi.fn();
    steps.take(taken(mergeWithNext(steps.read().beads, 1)));
    steps.undo(onUndone);
    expect(onUndone).toHaveBeenCalledExactlyOnceWith(1);
    expect(steps.read().beads).toEqual(threeBeads);
    await steps.settled();
    expect(server.beads).toEqual(threeBeads);
    expect(steps.read()).toMatchObject({ standing: 0, keeping: { kind: 'kept' } });
    expect(onUndone).toHaveBeenCalledOnce();
  });

  it('of an earlier day are taken back once the server says which the last was', async () => {
    const { steps } = someSteps({ earlier: [taken(mergeWithNext(threeBeads, 0))] });
    const onUndone = vi.fn();
    steps.undo(onUndone);
    expect(onUndone).not.toHaveBeenCalled();
    await steps.settled();
    expect(onUndone).toHaveBeenCalledExactlyOnceWith(0);
    expect(steps.read().beads).toEqual(threeBeads);
    expect(steps.read().standing).toBe(0);
  });

  it('give way to the beads of the server where it refuses one, with what was asked of them meanwhile, and say so', async () => {
    const { steps, server, put } = someSteps();
    put(taken(mergeWithNext(threeBeads, 0)));
    steps.take(taken(confirmBead(steps.read().beads, 1)));
    steps.take(taken(confirmBead(steps.read().beads, 2)));
    await steps.settled();
    expect(steps.read().keeping).toEqual({ kind: 'failed' });
    expect(steps.read().beads).toEqual(server.beads);
    expect(idsOf(server.beads)).toEqual(['one', 'three']);
    steps.take(taken(confirmBead(steps.read().beads, 1)));
    await steps.settled();
    expect(steps.read().keeping).toMatchObject({ kind: 'kept' });
    expect(server.beads).toEqual(steps.read().beads);
  });

  it('show what the server has where another person’s step was the last to be taken back', async () => {
    const { steps, server, put } = someSteps();
    steps.take(taken(confirmBead(steps.read().beads, 0)));
    await steps.settled();
    put(taken(mergeWithNext(server.beads, 1)));
    steps.undo(() => {});
    await steps.settled();
    expect(steps.read().beads).toEqual(server.beads);
    expect(server.beads[0]?.confirmed).toBe(true);
    expect(steps.read().keeping).toMatchObject({ kind: 'kept' });
  });
});
