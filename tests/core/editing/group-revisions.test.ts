import { describe, expect, it } from 'vitest';
import { groupRevisions, type Step } from '@/core/editing/group-revisions';

const aStep = (id: string, minute: number, change: Partial<Step> = {}): Step => ({
  id,
  versionId: 'v1',
  contributorId: 'nora',
  origin: 'typed',
  createdAt: new Date(Date.UTC(2026, 4, 12, 9, minute)).toISOString(),
  beside: false,
  ...change,
});

const draw = (steps: Step[]) =>
  groupRevisions(steps).map(({ revision, count, before }) => [revision.id, count, before?.id ?? null]);

describe('grouping the saves of a sentence into sittings', () => {
  it('takes saves within ten minutes as one, against what it began from', () => {
    expect(draw([aStep('d', 31), aStep('c', 30), aStep('b', 2), aStep('a', 0)])).toEqual([
      ['d', 2, 'b'],
      ['b', 2, null],
    ]);
  });

  it('keeps two hands in one version apart', () => {
    const steps = [aStep('c', 3), aStep('b', 2, { contributorId: 'pilar' }), aStep('a', 1)];
    expect(draw(steps)).toEqual([
      ['c', 1, 'b'],
      ['b', 1, 'a'],
      ['a', 1, null],
    ]);
  });

  it('joins a sitting across the saves of another version', () => {
    const steps = [aStep('c', 3), aStep('x', 2, { versionId: 'v2', contributorId: 'mateo' }), aStep('b', 1)];
    expect(draw(steps)).toEqual([
      ['c', 2, null],
      ['x', 1, null],
    ]);
  });

  it('lets a text that was taken over or waits beside stand alone', () => {
    const steps = [aStep('c', 3), aStep('b', 2, { origin: 'merged' }), aStep('a', 1, { beside: true })];
    expect(draw(steps).map(([id, count]) => [id, count])).toEqual([
      ['c', 1],
      ['b', 1],
      ['a', 1],
    ]);
  });
});
