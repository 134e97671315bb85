import { describe, expect, it } from 'vitest';
import { compareRuns, type ReleasedRun } from '@/core/edition/compare-runs';

/** `A12 text` is a run of contributor A of the sentences 1 and 2. */
function runs(...drawn: string[]): ReleasedRun[] {
  return drawn.map((one) => {
    const [name = '', ...words] = one.split(' ');
    const segmentIds = [...name.slice(1)];
    const text = words.join(' ');
    const source = `source of ${segmentIds.join()}`;
    return { segmentIds, number: Number(segmentIds[0]), contributorId: name.charAt(0), text, omitted: false, source };
  });
}

const show = (before: ReleasedRun[], after: ReleasedRun[]) =>
  compareRuns(before, after).map(({ kind, before, after }) => {
    const texts = (side: readonly ReleasedRun[]) => side.map((run) => run.text).join('+');
    return `${kind}: ${texts(before)} > ${texts(after)}`;
  });

describe('compareRuns', () => {
  it('finds nothing between a release and itself', () => {
    expect(show(runs('A1 une', 'B23 deux'), runs('A1 une', 'B23 deux'))).toEqual([]);
  });

  it('tells added, removed and changed runs, in the order of the text', () => {
    expect(show(runs('A1 une', 'A2 deux', 'A4 quatre'), runs('B5 cinq', 'A1 une', 'A2 deux !'))).toEqual([
      'changed: deux > deux !',
      'removed: quatre > ',
      'added:  > cinq',
    ]);
  });

  it('tells a join and a split as one change of all their sentences', () => {
    expect(show(runs('A1 un', 'A2 deux', 'A34 trois, quatre'), runs('A12 un, deux', 'A3 trois', 'A4 quatre'))).toEqual([
      'changed: un+deux > un, deux',
      'changed: trois, quatre > trois+quatre',
    ]);
  });

  it('counts another contributor or another source as a change, though the text is the same', () => {
    expect(show(runs('A1 آه'), runs('B1 آه'))).toEqual(['changed: آه > آه']);
    const [run] = runs('A1 آه');
    expect(compareRuns(run ? [run] : [], run ? [{ ...run, source: 'Ah!' }] : [])).toHaveLength(1);
  });
});
