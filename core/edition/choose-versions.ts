import type { EditionRule } from './edition-rule';

/** An approved version that an edition may choose. */
export type Candidate = {
  readonly versionId: string;
  readonly contributorId: string;
  /** In the order of the text. */
  readonly segmentIds: readonly string[];
  /** The number of its first segment. */
  readonly number: number;
  readonly approvedAt: Date;
  /** How many people and other editions chose it. */
  readonly voices: number;
};

/** A choice by hand that can't stand: its version isn't approved, or covers what a newer choice took. */
export type LapsedChoice = { readonly versionId: string; readonly because: 'not-approved' | 'overlapped' };

export type Chosen<One extends Candidate> = One & { readonly byHand: boolean };

/**
 * The runs of an edition of one document, in the order of the text; no segment is in two. Choices by hand, newest first,
 * stand before the rule. The rule's favourite gives way only where more sentences have text without it.
 */
export function chooseVersions<One extends Candidate>(
  candidates: readonly One[],
  rule: EditionRule,
  choicesByHand: readonly { readonly versionId: string }[],
): { chosen: Chosen<One>[]; lapsed: LapsedChoice[] } {
  const takenBy = new Map<string, Chosen<One>>();
  const lapsed = takeByHand(candidates, choicesByHand, takenBy);
  const ranked = candidates.toSorted(orderOf(rule));
  for (const one of ranked) {
    if (!one.segmentIds.some((id) => takenBy.has(id))) take(takenBy, { ...one, byHand: false });
  }
  // Each exchange covers more segments than before, so that this ends.
  while (ranked.map((one) => takeInstead(takenBy, one)).includes(true));
  const chosen = [...new Set(takenBy.values())].sort((one, other) => one.number - other.number);
  return { chosen, lapsed };
}

function takeByHand<One extends Candidate>(
  candidates: readonly One[],
  choices: readonly { readonly versionId: string }[],
  takenBy: Map<string, Chosen<One>>,
): LapsedChoice[] {
  const candidateOf = new Map(candidates.map((one) => [one.versionId, one]));
  return choices.flatMap(({ versionId }): LapsedChoice[] => {
    const one = candidateOf.get(versionId);
    if (!one) return [{ versionId, because: 'not-approved' }];
    if (one.segmentIds.some((id) => takenBy.has(id))) return [{ versionId, because: 'overlapped' }];
    take(takenBy, { ...one, byHand: true });
    return [];
  });
}

function orderOf(rule: EditionRule): (one: Candidate, other: Candidate) => number {
  const preference = (one: Candidate): number => {
    if (rule.kind === 'most-chosen') return one.voices;
    return rule.kind === 'contributor-first' && one.contributorId === rule.contributorId ? 1 : 0;
  };
  return (one, other) =>
    preference(other) - preference(one) ||
    other.approvedAt.getTime() - one.approvedAt.getTime() ||
    (other.versionId < one.versionId ? -1 : 1);
}

function take<One extends Candidate>(takenBy: Map<string, Chosen<One>>, one: Chosen<One>): void {
  for (const id of one.segmentIds) takenBy.set(id, one);
}

/** Takes a version in place of those that it overlaps, where more segments have text then. */
function takeInstead<One extends Candidate>(takenBy: Map<string, Chosen<One>>, one: One): boolean {
  const rivals = new Set(one.segmentIds.flatMap((id) => takenBy.get(id) ?? []));
  const lost = [...rivals].reduce((sum, rival) => sum + rival.segmentIds.length, 0);
  if (lost >= one.segmentIds.length || [...rivals].some((rival) => rival.byHand)) return false;
  for (const rival of rivals) for (const id of rival.segmentIds) takenBy.delete(id);
  take(takenBy, { ...one, byHand: false });
  return true;
}
