import { describe, expect, it } from 'vitest';
import { groupEvents } from '@/core/work/group-events';

const anEvent = (clock: string, act: Partial<ReturnType<typeof base>> = {}) => ({
  ...base(),
  at: `2026-05-12T${clock}Z`,
  ...act,
});
const base = () => ({
  at: '',
  kind: 'version-state-changed',
  who: { siglum: 'Ib' },
  document: { id: 'chapter 4' },
  language: 'es',
  after: 'in-review',
});

const sizes = (events: ReturnType<typeof anEvent>[]) => groupEvents(events).map((group) => group.length);

describe('groupEvents', () => {
  it('tells sentences sent to review one after the other in one line', () => {
    expect(sizes([anEvent('14:18:00'), anEvent('14:16:00'), anEvent('14:10:00')])).toEqual([3]);
  });

  it('tells acts of different people, kinds, chapters and languages apart', () => {
    const first = anEvent('14:00:00');
    for (const other of [
      { who: { siglum: 'Ma' } },
      { after: 'approved' },
      { kind: 'version-begun' },
      { document: { id: 'chapter 5' } },
      { language: 'ja' },
    ]) {
      expect(sizes([first, anEvent('13:59:00', other)])).toEqual([1, 1]);
    }
  });

  it('begins a new line after a long pause', () => {
    expect(sizes([anEvent('14:00:00'), anEvent('08:00:00'), anEvent('07:30:00')])).toEqual([1, 2]);
  });

  it('tells languages added to a work together', () => {
    const added = { kind: 'language-added', after: '' };
    expect(
      sizes([anEvent('14:00:00', { ...added, language: 'es' }), anEvent('13:59:00', { ...added, language: 'ar' })]),
    ).toEqual([2]);
  });
});
