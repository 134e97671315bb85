import type { TextSpan } from '@/core/text/span';

/**
 * A bead that people work on: segments of the source by id, and pieces of the translation as stretches of its file, in order.
 * Without a confidence nobody has judged it as it stands; confirmed, a person has.
 */
export type KeptBead = {
  readonly id: string;
  readonly segmentIds: readonly string[];
  readonly pieces: readonly TextSpan[];
  readonly confidence: number | null;
  readonly confirmed: boolean;
};

/** How sure a link is, as it is drawn. */
export type Sureness = 'sure' | 'likely' | 'doubtful';

// Of beads from .90 on, 98 in a hundred are right, from .70 on 80, below about half (docs/quality.md).
export const sureFrom = 0.9;
const likelyFrom = 0.7;

export function surenessOf({ confidence, confirmed }: Pick<KeptBead, 'confidence' | 'confirmed'>): Sureness {
  if (confirmed || (confidence !== null && confidence >= sureFrom)) return 'sure';
  return confidence !== null && confidence >= likelyFrom ? 'likely' : 'doubtful';
}

/** Whether a person still has to look at it. */
export function isUnresolved(bead: KeptBead): boolean {
  return surenessOf(bead) !== 'sure';
}

/** What a bead says: its two sides answer each other, or one of them is missing. */
export function kindOf({ segmentIds, pieces }: KeptBead): 'pair' | 'omitted' | 'added' {
  if (pieces.length === 0) return 'omitted';
  return segmentIds.length === 0 ? 'added' : 'pair';
}
