/** A text that may be compared with others of the same run of segments. */
export type Candidate = { readonly id: string; readonly segmentIds: readonly string[] };

/** Two texts that someone has compared; `mine` when the asking person did. */
export type Judged = { readonly first: string; readonly second: string; readonly mine: boolean };

/**
 * The two texts to compare next: a pair that the person has not judged, of those the one that was judged least. Null when none
 * is left. Which stands first changes with every judgement of the pair, since the first is chosen too often.
 */
export function choosePair(
  candidates: readonly Candidate[],
  judged: readonly Judged[],
): { first: string; second: string } | null {
  const open = pairsOf(candidates)
    .map((pair) => ({ pair, judged: judged.filter((one) => isPair(one, pair)) }))
    .filter((one) => !one.judged.some(({ mine }) => mine))
    .sort((a, b) => a.judged.length - b.judged.length)[0];
  if (!open) return null;
  const [one, other] = open.pair;
  return open.judged.length % 2 === 0 ? { first: one, second: other } : { first: other, second: one };
}

function pairsOf(candidates: readonly Candidate[]): [string, string][] {
  return candidates.flatMap((one, at) =>
    candidates
      .slice(at + 1)
      .filter((other) => other.segmentIds.join() === one.segmentIds.join())
      .map(({ id }): [string, string] => (tailOf(one.id) < tailOf(id) ? [one.id, id] : [id, one.id])),
  );
}

/** The random end of a UUIDv7: its beginning would tell which text is older. */
function tailOf(id: string): string {
  return id.slice(-12);
}

function isPair({ first, second }: Judged, [one, other]: readonly [string, string]): boolean {
  return (first === one && second === other) || (first === other && second === one);
}
