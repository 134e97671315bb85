import { describe, expect, it } from 'vitest';
import { groupRevisions, type Step } from '@/core/editing/group-revisions';

/** A save made from the one before in the alphabet. */
const aStep = (id: string, minute: number, change: Partial<Step> = {}): Step => ({
  id,
  baseId: id === 'a' ? null : String.fromCharCode(id.charCodeAt(0) - 1),
  versionId: 'v1',
  contributorId: 'nora',
  origin: 'typed',
  createdAt: new Date(Date.UTC(2026, 4, 12, 9, minute)).toISOString(),
  beside: false,
  ...change,
});

const draw = (steps: Step[]) =>
  groupRevisions(steps).map(({ revisions, before }) => [revisions.map(({ id }) => id).join(''), before?.id ?? null]);

describe('grouping the saves of a sentence into sittings', () => {
  it('takes saves within ten minutes as one, against what it began from', () => {
    expect(draw([aStep('d', 31), aStep('c', 30), aStep('b', 2), aStep('a', 0)])).toEqual([
      ['dc', 'b'],
      ['ba', null],
    ]);
  });

  it('keeps two hands in one version apart', () => {
    expect(draw([aStep('c', 3), aStep('b', 2, { contributorId: 'pilar' }), aStep('a', 1)])).toEqual([
      ['c', 'b'],
      ['b', 'a'],
      ['a', null],
    ]);
  });

  it('joins a sitting across the saves of another version', () => {
    const rival = aStep('x', 2, { versionId: 'v2', contributorId: 'mateo', baseId: null });
    expect(draw([aStep('b', 3), rival, aStep('a', 1)])).toEqual([
      ['ba', null],
      ['x', null],
    ]);
  });

  it('keeps readings apart that parted from the same text', () => {
    const away = aStep('x', 3, { baseId: 'a' });
    expect(draw([away, aStep('b', 2), aStep('a', 1)])).toEqual([
      ['xa', null],
      ['b', 'a'],
    ]);
  });

  it('lets a text that was taken over or waits beside stand alone', () => {
    const steps = [aStep('c', 3), aStep('b', 2, { origin: 'merged' }), aStep('a', 1, { beside: true })];
    expect(draw(steps)).toEqual([
      ['c', 'b'],
      ['b', 'a'],
      ['a', null],
    ]);
  });
});
