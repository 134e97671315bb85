import type { Cut } from '@/core/format/apply-cuts';

/** What a person said of a preview: cuts, and the beginnings of doubtful sentences that are right. Both by offset. */
export type Corrections = { readonly cuts: readonly Cut[]; readonly kept: readonly number[] };

type Step = { readonly offset: number; readonly other: Corrections };

/** Corrections with what was undone and what can be; the newest step stands last. */
export type CorrectionHistory = {
  readonly now: Corrections;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
};

export type Correction = { readonly kind: Cut['kind'] | 'keep'; readonly offset: number };
export type CorrectionAct = Correction | { readonly kind: 'undo' } | { readonly kind: 'redo' };

export const noCorrections: Corrections = { cuts: [], kept: [] };

export function startCorrections(now: Corrections = noCorrections): CorrectionHistory {
  return { now, done: [], undone: [] };
}

/**
 * The history after one more act. The newest cut at an offset replaces what was there, so a join takes a split back whatever
 * the rules say of the place. Undo and redo without a step change nothing.
 */
export function changeCorrections(history: CorrectionHistory, act: CorrectionAct): CorrectionHistory {
  const { now, done, undone } = history;
  if (act.kind === 'undo') {
    const step = done.at(-1);
    if (!step) return history;
    return { now: step.other, done: done.slice(0, -1), undone: [...undone, { ...step, other: now }] };
  }
  if (act.kind === 'redo') {
    const step = undone.at(-1);
    if (!step) return history;
    return { now: step.other, done: [...done, { ...step, other: now }], undone: undone.slice(0, -1) };
  }
  return { now: addCorrection(now, act), done: [...done, { offset: act.offset, other: now }], undone: [] };
}

function addCorrection({ cuts, kept }: Corrections, { kind, offset }: Correction): Corrections {
  if (kind === 'keep') return { cuts, kept: [...new Set([...kept, offset])].sort((a, b) => a - b) };
  const others = cuts.filter((cut) => cut.offset !== offset);
  return { cuts: [...others, { offset, kind }].sort((a, b) => a.offset - b.offset), kept };
}
