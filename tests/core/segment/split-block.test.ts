import { describe, expect, it } from 'vitest';
import { sliceSpans } from '@/core/segment/slice-spans';
import { type SplitMode, splitBlock } from '@/core/segment/split-block';

function pieces(text: string, mode: SplitMode): string[] {
  return sliceSpans(text, splitBlock(text, { language: 'en', mode }));
}

describe('splitBlock', () => {
  const poem = 'The river runs. It sings,\n  And no one hears.\n\nNo one. Ever.\n';

  it('splits by sentence unless told otherwise', () => {
    expect(sliceSpans(poem, splitBlock(poem, { language: 'en' }))).toEqual(pieces(poem, 'prose'));
  });

  it('splits verse by line, with blank lines at the end of the line before', () => {
    expect(pieces(poem, 'lines')).toEqual([
      'The river runs. It sings,\n  ',
      'And no one hears.\n\n',
      'No one. Ever.\n',
    ]);
  });

  it('splits by paragraph', () => {
    expect(pieces(poem, 'paragraphs')).toEqual([
      'The river runs. It sings,\n  And no one hears.\n\n',
      'No one. Ever.\n',
    ]);
  });

  it('leaves an interface string whole', () => {
    expect(pieces('Saved. Go on?', 'none')).toEqual(['Saved. Go on?']);
  });

  it.each<SplitMode>(['prose', 'lines', 'paragraphs', 'none'])('gives no piece for no text (%s)', (mode) => {
    expect(pieces('', mode)).toEqual([]);
  });
});
