import { describe, expect, it } from 'vitest';
import { chooseShown } from '@/core/editing/choose-shown';
import { runOf, type Sentence } from '@/core/editing/run-of';

type Version = Sentence['versions'][number];

const aVersion = (id: string, segmentIds: string[], contributorId = 'ines'): Version => ({
  id,
  segmentIds,
  contributorId,
  state: 'in-review',
  updatedAt: '2026-05-01T10:00:00.000Z',
});
const aRow = (number: number, versions: Version[]): Sentence => ({ id: `s${number}`, number, versions });

function numbersAt(rows: Sentence[], number: number, myId: string | null = null): number[] {
  const rowAt = (wanted: number) => rows.find((row) => row.number === wanted) ?? null;
  const row = rowAt(number);
  return row ? runOf(row, rowAt, (versions) => chooseShown(versions, myId)).map((one) => one.number) : [];
}

describe('sentences shown as one', () => {
  const joined = aVersion('v', ['s12', 's13']);

  it('are those that share their shown version, whichever is asked for', () => {
    const rows = [aRow(11, []), aRow(12, [joined]), aRow(13, [joined]), aRow(14, [])];
    expect(numbersAt(rows, 12)).toEqual([12, 13]);
    expect(numbersAt(rows, 13)).toEqual([12, 13]);
    expect(numbersAt(rows, 14)).toEqual([14]);
  });

  it('are not those of which I have a version of my own', () => {
    const mine = aVersion('m', ['s13'], 'nora');
    const rows = [aRow(12, [joined]), aRow(13, [joined, mine])];
    expect(numbersAt(rows, 12, 'nora')).toEqual([12]);
    expect(numbersAt(rows, 13, 'nora')).toEqual([13]);
  });

  it('leave out what is not loaded yet', () => {
    expect(numbersAt([aRow(13, [joined])], 13)).toEqual([13]);
    expect(numbersAt([aRow(12, [joined])], 12)).toEqual([12]);
  });
});
