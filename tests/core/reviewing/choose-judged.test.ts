import { describe, expect, it } from 'vitest';
import { chooseJudged, orderToJudge } from '@/core/reviewing/choose-judged';
import type { VersionState } from '@/core/work/version-state';

const aVersion = (state: VersionState, hour = 10) => ({ state, updatedAt: `2026-05-01T${hour}:00:00.000Z` });

describe('the version that a reviewer is shown', () => {
  it('is one that waits for review, though a rival is approved already', () => {
    const waiting = aVersion('in-review');
    expect(chooseJudged([aVersion('approved'), waiting, aVersion('draft')])).toBe(waiting);
  });

  it('is the one that has waited longest', () => {
    const early = aVersion('in-review', 11);
    expect(chooseJudged([aVersion('in-review', 12), early])).toBe(early);
  });

  it('is none where all were withdrawn', () => {
    expect(chooseJudged([aVersion('withdrawn')])).toBeNull();
    expect(chooseJudged([])).toBeNull();
  });

  it('comes before the others, the rejected last', () => {
    const states = orderToJudge(
      (['rejected', 'draft', 'withdrawn', 'changes-requested', 'approved', 'in-review'] as const).map((state) =>
        aVersion(state),
      ),
    );
    expect(states.map(({ state }) => state)).toEqual([
      'in-review',
      'approved',
      'changes-requested',
      'draft',
      'rejected',
    ]);
  });
});
