import { describe, expect, it } from 'vitest';
import { pairBlocks, type ReadBlock } from '@/core/reading/pair-blocks';

/** A chapter of blocks with numbered sentences: `['1 One. ', '2 Two.']`, and texts by the numbers that they cover. */
function aChapter(blocks: readonly string[][], texts: Readonly<Record<string, string>>): ReadBlock[] {
  const targets = Object.entries(texts).map(([numbers, text]) => ({ segmentIds: numbers.split(' '), text }));
  return blocks.map((sentences) => {
    const segments = sentences.map((sentence) => {
      const id = sentence.split(' ', 1)[0] ?? '';
      return { id, number: Number(id), text: sentence.slice(id.length + 1) };
    });
    return { segments, targets: targets.filter(({ segmentIds }) => segments.some(({ id }) => id === segmentIds[0])) };
  });
}

const shown = (blocks: readonly ReadBlock[], hasSpaces = true) =>
  pairBlocks(blocks, hasSpaces).map(({ target }) => target.map(({ runs, text }) => `${runs.join('+')} ${text}`));

describe('pairBlocks', () => {
  it('gives sentences and their texts the same run', () => {
    const blocks = aChapter([['1 One. ', '2 Two.']], { 1: 'Uno.', 2: 'Dos.' });
    const [pair] = pairBlocks(blocks, true);
    expect(pair?.source.map(({ runs }) => runs)).toEqual([['1'], ['2']]);
    expect(shown(blocks)).toEqual([['1 Uno. ', '2 Dos.']]);
  });

  it('gives joined sentences one run', () => {
    const blocks = aChapter([['1 One. ', '2 Two. ', '3 Three.']], { '1 2': 'Eins und zwei.', 3: 'Drei.' });
    expect(pairBlocks(blocks, true)[0]?.source.map(({ runs }) => runs)).toEqual([['1'], ['1'], ['3']]);
    expect(shown(blocks)).toEqual([['1 Eins und zwei. ', '3 Drei.']]);
  });

  it('shows a run that reaches into the next paragraph where it begins, and no gap behind it', () => {
    const blocks = aChapter([['1 One.'], ['2 Two.'], ['3 Three.']], { '1 2': 'واحد واثنان.' });
    expect(shown(blocks)).toEqual([['1 واحد واثنان.'], [], ['3 null']]);
    expect(pairBlocks(blocks, true)[1]?.source[0]?.runs).toEqual(['1']);
  });

  it('makes one gap of neighbouring sentences without text', () => {
    const blocks = aChapter([['1 One. ', '2 Two. ', '3 Three.']], { 3: 'Трое.' });
    expect(shown(blocks)).toEqual([['1+2 null', '3 Трое.']]);
  });

  it('keeps an omitted sentence from being a gap', () => {
    expect(shown(aChapter([['1 One. ', '2 Two.']], { 1: '', 2: 'Dos.' }))).toEqual([['1 ', '2 Dos.']]);
  });

  it('puts no spaces between sentences of a script that has none', () => {
    expect(shown(aChapter([['1 One. ', '2 Two.']], { 1: '一。', 2: '二。' }), false)).toEqual([['1 一。', '2 二。']]);
  });

  it('breaks the line of a verse where the source does', () => {
    expect(shown(aChapter([['1 One\n', '2 Two']], { 1: 'एक', 2: 'दो' }))).toEqual([['1 एक\n', '2 दो']]);
  });
});
