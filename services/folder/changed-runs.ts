import type { TextChange } from '../annotations/follow-texts';

/** A version of a contributor in a language, or what a folder makes of one. */
type Run = {
  readonly id: string;
  readonly language: string;
  readonly contributorId: string;
  readonly segments: readonly string[];
  readonly text: string;
};

/** Which stored versions give way to which given ones: those that share sentences, or that do so with one of those. */
export function findChangedRuns(stored: readonly Run[], given: readonly Run[]): TextChange[] {
  const storedAt = new Map(stored.flatMap((run) => run.segments.map((segment) => [keyOf(run, segment), run])));
  const groupOf = new Map<Run, { before: Set<Run>; after: Run[] }>();
  for (const run of given) {
    const met = run.segments.flatMap((segment) => storedAt.get(keyOf(run, segment)) ?? []);
    const groups = [...new Set(met.flatMap((one) => groupOf.get(one) ?? []))];
    const group = {
      before: new Set([...groups.flatMap(({ before }) => [...before]), ...met]),
      after: [...groups.flatMap(({ after }) => after), run],
    };
    for (const one of group.before) groupOf.set(one, group);
  }
  return [...new Set(groupOf.values())]
    .map(({ before, after }) => ({
      before: [...before],
      after: after.map(({ id, text, segments }) => ({ id, text, segmentId: segments[0] ?? '' })),
    }))
    .filter(({ before, after }) => after.length !== before.length || before.some((one, at) => !isSame(one, after[at])));
}

function keyOf({ contributorId, language }: Run, segment: string): string {
  return `${contributorId} ${language} ${segment}`;
}

function isSame(one: Run, other: { readonly id: string; readonly text: string } | undefined): boolean {
  return one.id === other?.id && one.text === other.text;
}
