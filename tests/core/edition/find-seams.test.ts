import { describe, expect, it } from 'vitest';
import { findSeams, type SeamRun } from '@/core/edition/find-seams';

/** `A 3: text` is a run of contributor A of sentence 3; `A 3-4: text` of two; without text, an omission. */
function runs(...drawn: string[]): SeamRun[] {
  return drawn.map((one) => {
    const [, contributorId = '', first = '', last = first, text = ''] = /^(\w) (\d)(?:-(\d))?: ?(.*)$/u.exec(one) ?? [];
    const segmentIds = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at));
    return { contributorId, segmentIds, number: Number(first), text, omitted: text === '' };
  });
}

const joins = (found: ReturnType<typeof findSeams>) =>
  found.map(({ before, after, changes }) =>
    [`${before.number}|${after.number}`, ...changes.map((change) => change.kind)].join(' '),
  );

describe('findSeams', () => {
  it('finds each join between two contributors, none inside the text of one', () => {
    const chosen = runs('A 1: Uno.', 'A 2: Dos.', 'B 3-4: Tres y cuatro.', 'A 5: Cinco.');
    expect(joins(findSeams(chosen, 'es'))).toEqual(['2|3 contributor', '3|5 contributor']);
  });

  it('sees nothing join over a gap', () => {
    expect(joins(findSeams(runs('A 1: Uno.', 'B 3: Tres.'), 'es'))).toEqual([]);
    expect(joins(findSeams(runs('A 1: Uno.', 'B 3:', 'B 4: Cuatro.'), 'es'))).toEqual([]);
  });

  it('passes over an omission as a reader does', () => {
    expect(joins(findSeams(runs('A 1: Uno.', 'B 2:', 'A 3: Tres.'), 'es'))).toEqual([]);
    expect(joins(findSeams(runs('B 1:', 'A 2: Dos.', 'A 3:', 'B 4: Cuatro.'), 'es'))).toEqual(['2|4 contributor']);
  });

  it('says that the quotation marks change, also where they stand further from the join', () => {
    const chosen = runs('A 1: «Uno», dijo.', 'A 2: Dos.', 'B 3: Tres.', 'B 4: “Cuatro”, dijo.');
    const [seam] = findSeams(chosen, 'es');
    expect(seam?.changes).toEqual([
      { kind: 'contributor', before: 'A', after: 'B' },
      { kind: 'quotation', before: { marks: '«»', dash: null }, after: { marks: '“”', dash: null } },
    ]);
  });
});
