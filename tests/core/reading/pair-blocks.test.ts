import { describe, expect, it } from 'vitest';
import { pairBlocks, type ReadBlock, type ReadColumn } from '@/core/reading/pair-blocks';

/** A chapter of blocks with numbered sentences: `['1 One. ', '2 Two.']`. */
function aChapter(...blocks: readonly string[][]): ReadBlock[] {
  return blocks.map((sentences) => ({
    segments: sentences.map((sentence) => {
      const id = sentence.split(' ', 1)[0] ?? '';
      return { id, number: Number(id), text: sentence.slice(id.length + 1) };
    }),
  }));
}

/** Texts by the numbers of the sentences that they cover. */
function aColumn(texts: Readonly<Record<string, string>>, hasSpaces = true): ReadColumn {
  const targets = Object.entries(texts).map(([numbers, text]) => ({ segmentIds: numbers.split(' '), text }));
  return { targets, hasSpaces };
}

const shown = (blocks: readonly ReadBlock[], ...columns: ReadColumn[]) =>
  pairBlocks(blocks, columns).map(({ targets }) => targets.flat().map(({ runs, text }) => `${runs.join('+')} ${text}`));

const sourceRuns = (blocks: readonly ReadBlock[], ...columns: ReadColumn[]) =>
  pairBlocks(blocks, columns).map(({ source }) => source.flatMap(({ runs }) => runs));

describe('pairBlocks', () => {
  it('gives sentences and their texts the same run', () => {
    const blocks = aChapter(['1 One. ', '2 Two.']);
    const spanish = aColumn({ 1: 'Uno.', 2: 'Dos.' });
    expect(sourceRuns(blocks, spanish)).toEqual([['1', '2']]);
    expect(shown(blocks, spanish)).toEqual([['1 Uno. ', '2 Dos.']]);
  });

  it('gives joined sentences one run', () => {
    const blocks = aChapter(['1 One. ', '2 Two. ', '3 Three.']);
    const german = aColumn({ '1 2': 'Eins und zwei.', 3: 'Drei.' });
    expect(sourceRuns(blocks, german)).toEqual([['1', '1', '3']]);
    expect(shown(blocks, german)).toEqual([['1 Eins und zwei. ', '3 Drei.']]);
  });

  it('shows a run that reaches into the next paragraph where it begins, and no gap behind it', () => {
    const blocks = aChapter(['1 One.'], ['2 Two.'], ['3 Three.']);
    const arabic = aColumn({ '1 2': 'واحد واثنان.' });
    expect(shown(blocks, arabic)).toEqual([['1 واحد واثنان.'], [], ['3 null']]);
    expect(sourceRuns(blocks, arabic)).toEqual([['1'], ['1'], ['3']]);
  });

  it('makes one gap of neighbouring sentences without text', () => {
    const blocks = aChapter(['1 One. ', '2 Two. ', '3 Three.']);
    expect(shown(blocks, aColumn({ 3: 'Трое.' }))).toEqual([['1+2 null', '3 Трое.']]);
  });

  it('keeps an omitted sentence from being a gap', () => {
    const blocks = aChapter(['1 One. ', '2 Two.']);
    expect(shown(blocks, aColumn({ 1: '', 2: 'Dos.' }))).toEqual([['1 ', '2 Dos.']]);
  });

  it('puts no spaces between sentences of a script that has none', () => {
    const blocks = aChapter(['1 One. ', '2 Two.']);
    expect(shown(blocks, aColumn({ 1: '一。', 2: '二。' }, false))).toEqual([['1 一。', '2 二。']]);
  });

  it('breaks the line of a verse where the source does', () => {
    expect(shown(aChapter(['1 One\n', '2 Two']), aColumn({ 1: 'एक', 2: 'दो' }))).toEqual([['1 एक\n', '2 दो']]);
  });

  it('makes one run across all columns of what any of them joins', () => {
    const blocks = aChapter(['1 One. ', '2 Two. ', '3 Three. ', '4 Four.']);
    const spanish = aColumn({ 1: 'Uno.', 2: 'Dos.', '3 4': 'Tres y cuatro.' });
    const japanese = aColumn({ 1: '一。', '2 3': '二、三。', 4: '四。' }, false);
    expect(sourceRuns(blocks, spanish, japanese)).toEqual([['1', '2', '2', '2']]);
    expect(shown(blocks, spanish, japanese)).toEqual([
      ['1 Uno. ', '2 Dos. ', '2 Tres y cuatro.', '1 一。', '2 二、三。', '2 四。'],
    ]);
  });

  it('names a gap once where another column joins its sentences', () => {
    const blocks = aChapter(['1 One. ', '2 Two.']);
    expect(shown(blocks, aColumn({}), aColumn({ '1 2': 'Один и два.' }))).toEqual([['1 null', '1 Один и два.']]);
  });
});
