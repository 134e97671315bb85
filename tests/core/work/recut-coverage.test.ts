import { describe, expect, it } from 'vitest';
import { type CoveringVersion, joinCoverage, splitCoverage, staleness } from '@/core/work/recut-coverage';

const texts: Record<string, string> = {
  a: 'The bell has one note. ',
  b: 'It means get up. ',
  c: 'Cold runs downhill.',
};
const joined: Record<string, string> = { a: `${texts.a}${texts.b}`, c: texts.c ?? '' };
const textOf = (from: Record<string, string>) => (ids: readonly string[]) => ids.map((id) => from[id]).join('');

function aVersion(id: string, segmentIds: string[], more: Partial<CoveringVersion> = {}): CoveringVersion {
  return {
    id,
    segmentIds,
    source: textOf(texts)(segmentIds),
    contributorId: 'Inés',
    language: 'es',
    state: 'draft',
    reason: '',
    text: id,
    omitted: false,
    stale: false,
    sourceBefore: null,
    revisionId: `r-${id}`,
    ...more,
  };
}

const join = (...versions: CoveringVersion[]) =>
  joinCoverage(versions, { firstId: 'a', secondId: 'b', sourceOf: textOf(joined) });

describe('joinCoverage', () => {
  it('makes one text of the two that a contributor had, and keeps a state that both have', () => {
    const [whole, ...rest] = join(
      aVersion('La campana da una nota.', ['a'], { state: 'approved' }),
      aVersion('Significa arriba.', ['b'], { state: 'approved' }),
    );
    expect(rest).toEqual([]);
    expect(whole).toMatchObject({
      text: 'La campana da una nota. Significa arriba.',
      segmentIds: ['a'],
      state: 'approved',
      stale: false,
      takes: { id: 'Significa arriba.' },
    });
  });

  it('lets a joined text stand where the less far of its halves stood', () => {
    const [whole] = join(aVersion('one', ['a'], { state: 'approved' }), aVersion('two', ['b'], { state: 'in-review' }));
    expect(whole?.state).toBe('in-review');
  });

  it('lets a version of one half cover the whole in its state, stale because its source says more now', () => {
    const [whole] = join(aVersion('two', ['b', 'c'], { state: 'approved' }));
    expect(whole).toMatchObject({
      segmentIds: ['a', 'c'],
      state: 'approved',
      stale: true,
      sourceBefore: 'It means get up. Cold runs downhill.',
    });
  });

  it('changes nothing about a version of both', () => {
    const [whole] = join(aVersion('both', ['a', 'b'], { state: 'approved' }));
    expect(whole).toMatchObject({ segmentIds: ['a'], text: 'both', state: 'approved', stale: false });
  });

  it('never joins the texts of two people, or of two languages', () => {
    const after = join(
      aVersion('Inés', ['a']),
      aVersion('Pilar', ['b'], { contributorId: 'Pilar' }),
      aVersion('عربي', ['b'], { language: 'ar' }),
    );
    expect(after.map((one) => one.text)).toEqual(['Inés', 'Pilar', 'عربي']);
  });

  it('keeps what each half was made from, where one of them was stale', () => {
    const [whole] = join(aVersion('one', ['a']), aVersion('two', ['b'], { stale: true, sourceBefore: 'Get up. ' }));
    expect(whole).toMatchObject({ stale: true, sourceBefore: 'The bell has one note. Get up. ' });
  });
});

describe('splitCoverage', () => {
  it('covers both halves, and nothing becomes stale', () => {
    const [whole] = splitCoverage([aVersion('one', ['a', 'c'])], { firstId: 'a', secondId: 'b' });
    expect(whole).toMatchObject({ segmentIds: ['a', 'b', 'c'], stale: false });
  });
});

describe('staleness', () => {
  const fresh = { stale: false, sourceBefore: null };

  it('is no matter of spaces, quotation marks or composed letters', () => {
    expect(staleness(fresh, '"Café" she  said.', '“Cafe\u0301” she\nsaid.')).toEqual(fresh);
  });

  it('ends when the source is again what the version was made from', () => {
    const stale = staleness(fresh, 'One note.', 'Two notes.');
    expect(stale).toEqual({ stale: true, sourceBefore: 'One note.' });
    expect(staleness(stale, 'Two notes.', 'One note.')).toEqual(fresh);
  });
});
