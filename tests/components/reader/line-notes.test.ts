import { describe, expect, it } from 'vitest';
import type { Reading } from '@/api/contract/documents';
import type { ReadingLine } from '@/api/contract/reading';
import { addLineNotes } from '@/components/reader/lines/line-notes';
import type { PageNote } from '@/components/reader/notes/page-note';

const texts = ['She answered.', 'Yu gonplei.', 'Beja, Heda.'];
const segments = texts.map((text, at) => ({ id: `s${at + 1}`, number: at + 1, text }));
const reading = { blocks: [{ segments }] } as unknown as Reading;
const gloss = (text: string) => ({ language: 'es', text });

function lineOf(id: string, words: readonly (readonly [number, number, string | null])[]): ReadingLine {
  return {
    segmentId: id,
    language: 'art-x-trigedas',
    words: words.map(([start, end, text]) => ({ span: { start, end }, gloss: text === null ? null : gloss(text) })),
  };
}

describe('notes on lines in another language', () => {
  it('say word by word what the glossary knows, with what nobody wrote escaped', () => {
    const line = lineOf('s2', [
      [0, 2, null],
      [3, 10, 'combate [vida]'],
    ]);
    const [note] = addLineNotes([], [line], reading);
    expect(note).toMatchObject({ marker: '†1', number: 2, span: { start: 0, end: 10 }, page: 'source', by: '' });
    expect(note?.body).toEqual({
      language: 'es',
      text: '[Yu]{lang=art-x-trigedas} · [gonplei]{lang=art-x-trigedas} combate \\[vida\\]',
    });
    const [starred] = addLineNotes([], [lineOf('s2', [[3, 10, 'combate *vida*']])], reading);
    expect(starred?.body.text).toBe('[gonplei]{lang=art-x-trigedas} combate \\*vida\\*');
  });

  it('stand among the others in the order of the sentences, and none where no word is known', () => {
    const others = [1, 3].map((number) => ({ id: `n${number}`, number })) as unknown as PageNote[];
    const lines = [
      lineOf('s2', [[0, 2, null]]),
      lineOf('s2', [[3, 10, 'combate']]),
      lineOf('s3', [[0, 4, 'por favor']]),
    ];
    expect(addLineNotes(others, lines, reading).map(({ id }) => id)).toEqual(['n1', 'line-s2-3', 'n3', 'line-s3-0']);
  });
});
