import { describe, expect, it } from 'vitest';
import { findEmphasis } from '@/core/text/find-emphasis';

/** Stretches as HTML would write them. */
function read(...texts: string[]): string[] {
  return findEmphasis(texts).map((stretches) =>
    stretches
      .map(({ text, em, strong }) => (strong ? `<b>${em ? `<i>${text}</i>` : text}</b>` : em ? `<i>${text}</i>` : text))
      .join(''),
  );
}

describe('findEmphasis', () => {
  it('reads one mark as italics and two as bold', () => {
    expect(read('She said *Beja* and _moba_, and **nothing** else.')).toEqual([
      'She said <i>Beja</i> and <i>moba</i>, and <b>nothing</b> else.',
    ]);
  });

  it('reads three marks as both', () => {
    expect(read('***¡No!*** dijo.')).toEqual(['<b><i>¡No!</i></b> dijo.']);
  });

  it('carries emphasis over the end of a sentence', () => {
    expect(read('*Das ist das Ende. ', 'Oder der Anfang.* ', 'Wer weiß.')).toEqual([
      '<i>Das ist das Ende. </i>',
      '<i>Oder der Anfang.</i> ',
      'Wer weiß.',
    ]);
  });

  it('leaves a mark without its partner as it is written', () => {
    expect(read('Five * four is *twenty')).toEqual(['Five * four is *twenty']);
  });

  it('leaves underscores inside words alone', () => {
    expect(read('the file_of_names')).toEqual(['the file_of_names']);
  });

  it('takes the backslash from an escaped mark and no emphasis', () => {
    expect(read('\\*not so\\*')).toEqual(['*not so*']);
  });

  it('reads emphasis beside letters of scripts without spaces', () => {
    expect(read('彼女は*ベジャ*と言った。', 'قالت *بيجا* بهدوء')).toEqual([
      '彼女は<i>ベジャ</i>と言った。',
      'قالت <i>بيجا</i> بهدوء',
    ]);
  });

  it('reads bold inside italics', () => {
    expect(read('*all of **this** is so*')).toEqual(['<i>all of </i><b><i>this</i></b><i> is so</i>']);
  });
});
