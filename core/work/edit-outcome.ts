import type { VersionState } from './version-state';

/**
 * The state of a version once its text has changed: asked-for changes stay asked for until it is sent again, everything
 * else is a draft. Null where the text can't be changed: its translator reopens an approved version first.
 */
export function stateAfterEdit(state: VersionState, mayReview: boolean): VersionState | null {
  if (state === 'approved') return mayReview ? 'in-review' : null;
  return state === 'changes-requested' ? 'changes-requested' : 'draft';
}

/** What a decision needs: a reviewer's judgement, or the version's own contributor. */
export function deciders(before: VersionState, after: VersionState): { reviewer: boolean; contributor: boolean } {
  const judgement = after === 'approved' || after === 'changes-requested' || after === 'rejected';
  return { reviewer: after !== 'withdrawn' || before === 'withdrawn', contributor: !judgement };
}
