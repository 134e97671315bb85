'use client';

import { useRef, useState } from 'react';
import type { Alignment } from '@/api/contract/alignments';
import { api } from '@/api/queries';
import { applySplice, type Splice } from '@/core/align/edit-beads';
import type { KeptBead } from '@/core/align/kept-bead';

/** How the steps stand: all kept, on their way, or the last one refused. */
export type Keeping =
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'failed' };

/** The beads as they are here, and the steps on their way to the server, one after another. */
export function useSteps(alignment: Alignment) {
  const place = { workId: alignment.work.id, alignmentId: alignment.id };
  const [beads, setBeads] = useState<readonly KeptBead[]>(alignment.beads);
  const [steps, setSteps] = useState(alignment.steps);
  const [embedding, setEmbedding] = useState(alignment.embedding);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept', at: Date.parse(alignment.changedAt) });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);

  /** Takes over what the server has, which is what counts: someone else may have been at work. */
  async function reload(): Promise<void> {
    const now = await api.alignments.get(place).catch(() => null);
    if (!now) return;
    setBeads(now.beads);
    setSteps(now.steps);
    setEmbedding(now.embedding);
  }

  function enqueue(send: () => Promise<{ steps: number }>): Promise<void> {
    waiting.current++;
    setKeeping({ kind: 'keeping' });
    const sent = queue.current.then(send).then(
      (answer) => {
        setSteps(answer.steps);
        if (--waiting.current === 0) setKeeping({ kind: 'kept', at: Date.now() });
      },
      async () => {
        waiting.current--;
        setKeeping({ kind: 'failed' });
        await reload();
      },
    );
    queue.current = sent;
    return sent;
  }

  function take(splice: Splice): void {
    setBeads((before) => applySplice(before, splice));
    const { at, removed, put } = splice;
    const sent = put.map((bead) => ({ ...bead, segmentIds: [...bead.segmentIds], pieces: [...bead.pieces] }));
    void enqueue(() => api.alignments.step({ ...place, at, removed: removed.map(({ id }) => id), put: sent }));
  }

  /** Tells where the step that was taken back had been. */
  function undo(onUndone: (at: number) => void): void {
    void enqueue(async () => {
      const { splice, steps: left } = await api.alignments.undo(place);
      setBeads((before) => applySplice(before, splice));
      onUndone(splice.at);
      return { steps: left };
    });
  }

  return { beads, steps, embedding, keeping, take, undo, reload, settled: () => queue.current };
}
