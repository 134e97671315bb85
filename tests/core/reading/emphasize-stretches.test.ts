import { describe, expect, it } from 'vitest';
import { emphasizeStretches, printedOffset } from '@/core/reading/emphasize-stretches';

/** Where each of the words stands in what is printed of its text. */
function find(words: readonly string[], ...texts: string[]): string[] {
  const stretches = texts.map((text, at) => ({ segmentIds: [`s${at}`], number: at + 1, runs: [], text }));
  return emphasizeStretches(stretches).flatMap(({ stretch: { text }, emphasis }) => {
    const printed = emphasis.map((one) => one.text).join('');
    return words
      .filter((word) => text?.includes(word))
      .map((word) => {
        const start = text?.indexOf(word) ?? 0;
        return printed.slice(printedOffset(emphasis, start), printedOffset(emphasis, start + word.length));
      });
  });
}

describe('printedOffset', () => {
  it('finds a word behind marks of emphasis', () => {
    expect(find(['Beja', 'Heda'], 'She said *Beja*, twice, to the **Heda**.')).toEqual(['Beja', 'Heda']);
  });

  it('finds a word of a later sentence in the same emphasis', () => {
    expect(find(['بيجا', 'هيدا'], '*قالت بيجا. ', 'ثم سكتت هيدا.*')).toEqual(['بيجا', 'هيدا']);
    expect(find(['ヘダ'], '彼女は*ベジャ*と言った。', '*ヘダ*は黙った。')).toEqual(['ヘダ']);
  });

  it('leaves out the marks inside a word', () => {
    expect(find(['He*d*a'], 'The He*d*a came.')).toEqual(['Heda']);
  });
});
