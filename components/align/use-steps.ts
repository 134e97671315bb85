'use client';

import { useState, useSyncExternalStore } from 'react';
import type { Alignment } from '@/api/contract/alignments';
import { api } from '@/api/queries';
import { createSteps, type Steps } from './create-steps';

/** The steps of an alignment, for as long as its page is open. */
export function useSteps(alignment: Alignment): Steps {
  const [steps] = useState(() => {
    const place = { workId: alignment.work.id, alignmentId: alignment.id };
    return createSteps(alignment, {
      send: ({ at, removed, put }) => {
        const sent = put.map((bead) => ({ ...bead, segmentIds: [...bead.segmentIds], pieces: [...bead.pieces] }));
        return api.alignments.step({ ...place, at, removed: removed.map(({ id }) => id), put: sent });
      },
      undo: () => api.alignments.undo(place),
      read: () => api.alignments.get(place),
      now: Date.now,
    });
  });
  return steps;
}

/** A part of what is known of the steps; what shows it is drawn anew only when that part is another. */
export function useStepsNow<Part>(steps: Steps, partOf: (now: ReturnType<Steps['read']>) => Part): Part {
  const read = () => partOf(steps.read());
  return useSyncExternalStore(steps.subscribe, read, read);
}
