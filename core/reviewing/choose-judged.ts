import type { VersionState } from '@/core/work/version-state';

export type Judged = { readonly state: VersionState; readonly updatedAt: string };

const firstToJudge: readonly VersionState[] = ['in-review', 'approved', 'changes-requested', 'draft', 'rejected'];

/** The version that a reviewer is shown first: what waits for them, the longest waiting before others. Null where there is none. */
export function chooseJudged<Version extends Judged>(versions: readonly Version[]): Version | null {
  return orderToJudge(versions)[0] ?? null;
}

/** The versions of a sentence in the order in which a reviewer turns through them; withdrawn ones are left out. */
export function orderToJudge<Version extends Judged>(versions: readonly Version[]): Version[] {
  return versions
    .filter(({ state }) => firstToJudge.includes(state))
    .sort(
      (a, b) => firstToJudge.indexOf(a.state) - firstToJudge.indexOf(b.state) || a.updatedAt.localeCompare(b.updatedAt),
    );
}
