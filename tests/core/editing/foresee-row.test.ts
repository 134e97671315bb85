import { describe, expect, it } from 'vitest';
import { type ForeseenRow, type ForeseenVersion, foreseeRow, type UnderWay } from '@/core/editing/foresee-row';
import { type Change, type Pending, send, write } from '@/core/editing/outbox';

const aVersion = (change: Partial<ForeseenVersion> = {}): ForeseenVersion => ({
  id: 'v1',
  language: 'es',
  contributorId: 'nora',
  segmentIds: ['s1'],
  state: 'draft',
  text: 'Eran cuarenta.',
  omitted: false,
  stale: false,
  sourceBefore: null,
  reason: '',
  confidence: null,
  revisionId: 'r1',
  updatedAt: '2026-05-01T10:00:00.000Z',
  beside: [],
  ...change,
});

const aPending = (change: Partial<Change> = {}, versionId = 'v1'): Pending =>
  write(
    null,
    { versionId, documentId: 'd', language: 'es', baseRevisionId: 'r1' },
    { segmentIds: ['s1'], text: 'Eran cuarenta y una.', omitted: false, origin: 'typed', settles: [], ...change },
    { now: 1_000, revisionId: 'r2' },
  );

const underWay = (change: Partial<UnderWay> = {}): UnderWay => ({
  pendings: [],
  decisions: new Map(),
  myId: 'nora',
  mayReview: false,
  ...change,
});

const aRow = (versions: ForeseenVersion[], state: ForeseenRow['state'] = 'draft'): ForeseenRow => ({
  id: 's1',
  state,
  versions,
});

describe('foreseeing a row', () => {
  it('is the row itself where nothing is under way for it', () => {
    const row = aRow([aVersion()]);
    expect(foreseeRow(row, underWay({ pendings: [aPending({ segmentIds: ['s9'] }, 'v9')] }))).toBe(row);
  });

  it('shows a first text as a draft of mine', () => {
    const foreseen = foreseeRow(aRow([], 'empty'), underWay({ pendings: [aPending()] }));
    expect(foreseen.state).toBe('draft');
    expect(foreseen.versions).toMatchObject([{ id: 'v1', contributorId: 'nora', text: 'Eran cuarenta y una.' }]);
  });

  it('takes an edited version out of review, but not one with changes asked for', () => {
    const stateAfter = (state: ForeseenVersion['state']) =>
      foreseeRow(aRow([aVersion({ state })]), underWay({ pendings: [aPending()] })).versions[0]?.state;
    expect(stateAfter('in-review')).toBe('draft');
    expect(stateAfter('changes-requested')).toBe('changes-requested');
  });

  it('sends what is sent', () => {
    const row = foreseeRow(aRow([aVersion()]), underWay({ pendings: [aPending({ state: 'in-review' })] }));
    expect(row.state).toBe('in-review');
  });

  it('keeps the versions of others', () => {
    const rival = aVersion({ id: 'v2', contributorId: 'ines', state: 'approved' });
    const row = foreseeRow(aRow([rival], 'approved'), underWay({ pendings: [aPending()] }));
    expect(row.versions.map(({ id }) => id)).toEqual(['v2', 'v1']);
    expect(row.state).toBe('approved');
  });

  it('takes a joined sentence out of the version it had', () => {
    const taken = aVersion({ id: 'v2', segmentIds: ['s2'] });
    const row = { ...aRow([taken]), id: 's2' };
    const foreseen = foreseeRow(row, underWay({ pendings: [aPending({ segmentIds: ['s1', 's2'] })] }));
    expect(foreseen.versions.map(({ id }) => id)).toEqual(['v1']);
  });

  it('leaves a sentence empty that a version no longer covers', () => {
    const row = { ...aRow([aVersion({ segmentIds: ['s1', 's2'] })]), id: 's2' };
    expect(foreseeRow(row, underWay({ pendings: [aPending()] })).state).toBe('empty');
  });

  it('takes a decision as taken', () => {
    const row = foreseeRow(aRow([aVersion()]), underWay({ decisions: new Map([['v1', 'approved']]) }));
    expect(row.state).toBe('approved');
  });

  describe('in a conflict', () => {
    const beside = ['b1', 'b2'].map((revisionId) => ({
      revisionId,
      contributorId: 'mateo',
      text: 'Cuarenta y una.',
      omitted: false,
      createdAt: '2026-05-01T10:00:00.000Z',
    }));
    const besideAfter = (pending: Pending) =>
      foreseeRow(aRow([aVersion({ beside })]), underWay({ pendings: [pending] })).versions[0]?.beside.map(
        ({ revisionId }) => revisionId,
      );

    it('ends what a text settles, and only that', () => {
      expect(besideAfter(aPending({ settles: ['b1'] }))).toEqual(['b2']);
    });

    it('takes it as ended while the text that settles it is on its way and another is typed', () => {
      const { pending } = send(aPending({ settles: ['b1', 'b2'] }));
      const typedOn = write(pending, pending, { ...pending, text: 'C', settles: [] }, { now: 2_000, revisionId: 'r3' });
      expect(besideAfter(typedOn)).toEqual([]);
    });
  });
});
