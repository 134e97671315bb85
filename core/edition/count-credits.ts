type CreditedRun = {
  readonly contributorId: string;
  /** Who approved it; null where nobody known did. */
  readonly reviewerId: string | null;
  readonly segmentIds: readonly string[];
};

export type Credit = { readonly contributorId: string; readonly runs: number; readonly sentences: number };

/** Who wrote the runs of an edition and who approved them, those with most sentences first. */
export function countCredits(runs: readonly CreditedRun[]): { writers: Credit[]; reviewers: Credit[] } {
  return {
    writers: countBy(runs, (run) => run.contributorId),
    reviewers: countBy(runs, (run) => run.reviewerId),
  };
}

function countBy(runs: readonly CreditedRun[], whose: (run: CreditedRun) => string | null): Credit[] {
  const groups = Map.groupBy(runs, whose);
  return [...groups]
    .flatMap(([contributorId, theirs]) => {
      const sentences = theirs.reduce((sum, run) => sum + run.segmentIds.length, 0);
      return contributorId === null ? [] : [{ contributorId, runs: theirs.length, sentences }];
    })
    .sort((one, other) => other.sentences - one.sentences);
}
