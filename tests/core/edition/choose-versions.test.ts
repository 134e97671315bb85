import { describe, expect, it } from 'vitest';
import { type Candidate, chooseVersions } from '@/core/edition/choose-versions';
import type { EditionRule } from '@/core/edition/edition-rule';
import { aRandom } from '@/tests/core/text/a-random';

/** Versions from the oldest to the newest: `A12` is contributor A's of sentences 1 and 2, `A12*3` chosen by three. */
function candidates(...drawn: string[]): Candidate[] {
  return drawn.map((one, place) => {
    const [versionId = '', voices = '0'] = one.split('*');
    const segmentIds = [...versionId.slice(1)];
    const approvedAt = new Date(place);
    const number = Number(segmentIds[0]);
    return { versionId, contributorId: one.charAt(0), segmentIds, number, approvedAt, voices: Number(voices) };
  });
}

const newest: EditionRule = { kind: 'newest' };

function choose(drawn: string[], rule: EditionRule = newest, byHand: string[] = []) {
  const { chosen, lapsed } = chooseVersions(
    candidates(...drawn),
    rule,
    byHand.map((versionId) => ({ versionId })),
  );
  return { runs: chosen.map((one) => one.versionId + (one.byHand ? '!' : '')).join(' '), lapsed };
}

describe('chooseVersions', () => {
  it('takes the newest approved version of each sentence, in the order of the text', () => {
    expect(choose(['A3', 'A1', 'B1', 'A2']).runs).toBe('B1 A2 A3');
  });

  it('takes what most people and editions chose, and the newest where they are even', () => {
    expect(choose(['A1*2', 'B1*1', 'A2*1', 'B2*1'], { kind: 'most-chosen' }).runs).toBe('A1 B2');
  });

  it('takes one contributor first, and others where that one has nothing', () => {
    expect(choose(['A1', 'B1', 'A2', 'B3'], { kind: 'contributor-first', contributorId: 'A' }).runs).toBe('A1 A2 B3');
  });

  it('reads no sentence twice where a joined run meets single ones', () => {
    expect(choose(['A12', 'B1', 'B2']).runs).toBe('B1 B2');
    expect(choose(['B1', 'B2', 'A12']).runs).toBe('A12');
  });

  it('keeps an older joined run until all its sentences have something newer', () => {
    expect(choose(['A12', 'B1']).runs).toBe('A12');
    expect(choose(['C2', 'A12', 'B1']).runs).toBe('B1 C2');
  });

  it('takes a choice by hand before the rule, also where a sentence stays without text for it', () => {
    expect(choose(['A1', 'B1'], newest, ['A1']).runs).toBe('A1!');
    expect(choose(['A12', 'B1'], newest, ['B1']).runs).toBe('B1!');
  });

  it('says which choices by hand can’t stand, and lets the rule choose there', () => {
    expect(choose(['B1'], newest, ['A1'])).toEqual({
      runs: 'B1',
      lapsed: [{ versionId: 'A1', because: 'not-approved' }],
    });
  });

  it('lets the newer of two choices by hand stand where their runs have come to overlap', () => {
    expect(choose(['A12', 'B2'], newest, ['B2', 'A12'])).toEqual({
      runs: 'B2!',
      lapsed: [{ versionId: 'A12', because: 'overlapped' }],
    });
  });

  it('reads a sentence put in later between the two that a run joins', () => {
    expect(choose(['A13', 'B2']).runs).toBe('A13 B2');
  });

  const random = aRandom();
  it(`takes no sentence twice, and leaves none empty that one exchange could fill (seed ${random.seed})`, () => {
    for (let round = 0; round < 300; round++) {
      const drawn = random.list(12, () => {
        const start = 1 + random.below(8);
        const run = Array.from({ length: 1 + random.below(3) }, (_, at) => Math.min(start + at, 9));
        return `${random.pick(['A', 'B', 'C'])}${[...new Set(run)].join('')}`;
      });
      const given = candidates(...new Set(drawn));
      const byHand = given.filter(() => random.below(4) === 0);
      const { chosen, lapsed } = chooseVersions(given, newest, byHand);
      const covered = chosen.flatMap((one) => one.segmentIds);
      expect(new Set(covered).size).toBe(covered.length);
      expect(chosen.filter((one) => one.byHand).length + lapsed.length).toBe(byHand.length);
      for (const other of given) {
        const rivals = chosen.filter((one) => one.segmentIds.some((id) => other.segmentIds.includes(id)));
        const lost = rivals.reduce((sum, one) => sum + one.segmentIds.length, 0);
        if (!rivals.some((one) => one.byHand)) expect(lost).toBeGreaterThanOrEqual(other.segmentIds.length);
      }
    }
  });
});
