import { describe, expect, it } from 'vitest';
import { mostColumns, parseReadingQuery, readingModes, serializeReadingQuery } from '@/core/reading/reading-query';

const unasked = { mode: 'facing', editionId: null, release: null, columns: [], lines: null } as const;

describe('what an address asks to read', () => {
  it('is facing pages of what the server chooses, and then leaves the address as it is', () => {
    expect(parseReadingQuery({})).toEqual(unasked);
    expect(serializeReadingQuery(unasked)).toBe('');
  });

  it('comes back from the address that was made of it', () => {
    for (const mode of readingModes) {
      for (const editionId of [null, '01a214b8-bc5f-7046-8e69-1e3a656142d0']) {
        for (const release of [null, 'working', 1, 120] as const) {
          for (const columns of [[], ['ja'], ['pt-BR', '01a214b8-bc5f-7046-8e69-1e3a656142d0']]) {
            for (const lines of [null, 'interlinear', 'plain'] as const) {
              const query = { mode, editionId, release, columns, lines };
              const written = Object.fromEntries(new URLSearchParams(serializeReadingQuery(query)));
              expect(parseReadingQuery(written)).toEqual(query);
            }
          }
        }
      }
    }
  });

  it.each(['0', '-1', '1.5', '2e3', 'newest', '', '9999999999'])('takes no release from "%s"', (release) => {
    expect(parseReadingQuery({ release })).toEqual(unasked);
  });

  it('takes the first of a parameter that is there twice', () => {
    expect(parseReadingQuery({ view: ['reveal', 'facing'], release: ['2', '3'] })).toEqual({
      ...unasked,
      mode: 'reveal',
      release: 2,
    });
  });

  it('takes columns as their names, each once, and no more than can stand side by side', () => {
    const columns = (written: string) => parseReadingQuery({ columns: written }).columns;
    expect(columns('es, ja,es,,<b>')).toEqual(['es', 'ja']);
    expect(columns('a,b,c,d,e,f')).toHaveLength(mostColumns);
    expect(serializeReadingQuery({ ...unasked, columns: ['es', 'ja'] })).toBe('?columns=es,ja');
  });

  it('shows facing pages for a view that nobody knows', () => {
    expect(parseReadingQuery({ view: 'upside-down' }).mode).toBe('facing');
  });
});
