import { describe, expect, it } from 'vitest';
import { isListed, type ListPlan, planAll, planFiltered, stepIn } from '@/core/editing/list-plan';

/** `7` is a sentence, `(7)` one shown as context, `8-11` a folded stretch. */
function draw(plan: ListPlan): string {
  return Array.from({ length: plan.length }, (_, place) => {
    const item = plan.at(place);
    if (item.kind === 'gap') return `${item.start}-${item.end}`;
    return item.context ? `(${item.number})` : `${item.number}`;
  }).join(' ');
}

describe('the list of a chapter', () => {
  it('holds every sentence where nothing is filtered', () => {
    expect(draw(planAll(4))).toBe('1 2 3 4');
    expect(planAll(100_000).placeOf(99_999)).toBe(99_998);
  });

  it('folds what a filter leaves out', () => {
    expect(draw(planFiltered([7, 8, 15], 26, new Set()))).toBe('1-6 7 8 9-14 15 16-26');
    expect(draw(planFiltered([1, 26], 26, new Set()))).toBe('1 2-25 26');
    expect(draw(planFiltered([], 3, new Set()))).toBe('1-3');
  });

  it('shows an unfolded stretch as context', () => {
    expect(draw(planFiltered([3, 6], 6, new Set([4])))).toBe('1-2 3 (4) (5) 6');
  });

  it('keeps the neighbours of each sentence as context', () => {
    expect(draw(planFiltered([7, 8, 15], 26, new Set(), 1))).toBe('1-5 (6) 7 8 (9) 10-13 (14) 15 (16) 17-26');
    expect(draw(planFiltered([1, 5, 8], 9, new Set(), 1))).toBe('1 (2) (3) (4) 5 (6) (7) 8 (9)');
    expect(draw(planFiltered([1, 8], 8, new Set([3]), 1))).toBe('1 (2) (3) (4) (5) (6) (7) 8');
    expect(draw(planFiltered([], 5, new Set(), 1))).toBe('1-5');
  });

  it('finds a sentence, or the fold that hides it', () => {
    const plan = planFiltered([7, 8, 15], 26, new Set());
    expect(Array.from({ length: 26 }, (_, index) => plan.placeOf(index + 1))).toEqual([
      ...Array(6).fill(0),
      1,
      2,
      ...Array(6).fill(3),
      4,
      ...Array(11).fill(5),
    ]);
    expect(isListed(plan, 8)).toBe(true);
    expect(isListed(plan, 9)).toBe(false);
  });

  it('steps over folds, and over context where asked', () => {
    const plan = planFiltered([3, 6], 8, new Set([4]));
    expect(stepIn(plan, 3, 1)).toBe(4);
    expect(stepIn(plan, 3, 1, 'filtered')).toBe(6);
    expect(stepIn(plan, 6, 1)).toBeNull();
    expect(stepIn(plan, 3, -1)).toBeNull();
    expect(stepIn(plan, 1, 1)).toBe(3);
  });

  it('is empty for a chapter without sentences', () => {
    expect(planAll(0).length).toBe(0);
    expect(isListed(planAll(0), 1)).toBe(false);
  });
});
