/** One judgement of two texts. `null`: neither is better than the other. */
export type Comparison = {
  readonly first: string;
  readonly second: string;
  readonly chosen: 'first' | 'second' | null;
};

export type Standing = {
  readonly id: string;
  /** How strong it is against a text of middling strength, which has 1. */
  readonly strength: number;
  /** Judgements that it was in, and those that chose it. */
  readonly compared: number;
  readonly chosen: number;
};

/** A change of a strength by less than this part of it can't be seen in a ranking. */
const tolerance = 1e-9;

/** Dozens of rounds are enough for a sentence; this ends what rounding would keep going. */
const mostRounds = 1_000;

/**
 * Texts by strength, the strongest first, in the order given where they are equal: the Bradley–Terry model, fitted by the MM
 * algorithm of Hunter (2004, Annals of Statistics 32). A judgement for neither counts as half a choice for each. Each text also
 * draws once with a middling one, so that one that always or never won has a finite strength.
 */
export function rankTexts(ids: readonly string[], comparisons: readonly Comparison[]): Standing[] {
  const known = comparisons.filter(({ first, second }) => ids.includes(first) && ids.includes(second));
  const strengths = fitStrengths(ids, known);
  return ids
    .map((id) => {
      const own = known.filter(({ first, second }) => first === id || second === id);
      const chosen = own.filter((one) => one.chosen !== null && one[one.chosen] === id).length;
      return { id, strength: strengths.get(id) ?? 1, compared: own.length, chosen };
    })
    .sort((a, b) => (Math.abs(a.strength - b.strength) <= 1e-6 ? 0 : b.strength - a.strength));
}

function fitStrengths(ids: readonly string[], comparisons: readonly Comparison[]): Map<string, number> {
  let strengths = new Map(ids.map((id) => [id, 1]));
  const wins = new Map(ids.map((id) => [id, 0.5 + winsOf(id, comparisons)]));
  const meetings = countMeetings(comparisons);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = new Map(
      ids.map((id) => {
        const own = strengths.get(id) ?? 1;
        const others = meetings.get(id) ?? new Map<string, number>();
        const share = Array.from(others, ([other, times]) => times / (own + (strengths.get(other) ?? 1)));
        return [id, (wins.get(id) ?? 0) / share.reduce((sum, one) => sum + one, 1 / (own + 1))];
      }),
    );
    const settled = ids.every((id) => Math.abs((next.get(id) ?? 1) / (strengths.get(id) ?? 1) - 1) < tolerance);
    strengths = next;
    if (settled) break;
  }
  return strengths;
}

/** How often each text met each other. */
function countMeetings(comparisons: readonly Comparison[]): Map<string, Map<string, number>> {
  const meetings = new Map<string, Map<string, number>>();
  for (const { first, second } of comparisons) {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const met = meetings.get(one) ?? new Map<string, number>();
      meetings.set(one, met.set(other, (met.get(other) ?? 0) + 1));
    }
  }
  return meetings;
}

function winsOf(id: string, comparisons: readonly Comparison[]): number {
  return comparisons.reduce((wins, { first, second, chosen }) => {
    if (first !== id && second !== id) return wins;
    if (chosen === null) return wins + 0.5;
    return (chosen === 'first' ? first : second) === id ? wins + 1 : wins;
  }, 0);
}
