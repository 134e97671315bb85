import { describe, expect, it } from 'vitest';
import { sentencesBefore, splitText } from '@/core/editing/split-text';

/** The caret is written as `|`. */
function cut(marked: string): [string, string] {
  return splitText(marked.replace('|', ''), marked.indexOf('|'));
}

describe('splitting a joined text at the caret', () => {
  it('drops the blanks at the cut and keeps all else', () => {
    expect(cut('Esperó. | El río calló.')).toEqual(['Esperó.', 'El río calló.']);
    expect(cut('彼女は待った。|川は黙っていた。')).toEqual(['彼女は待った。', '川は黙っていた。']);
    expect(cut(' 🌊 انتظرت.| وسكت النهر. ')).toEqual([' 🌊 انتظرت.', 'وسكت النهر. ']);
  });

  it('leaves one part empty at either end', () => {
    expect(cut('|Esperó.')).toEqual(['', 'Esperó.']);
    expect(cut('Esperó.|')).toEqual(['Esperó.', '']);
  });
});

describe('how many source sentences the first part answers', () => {
  it('is judged by how far into the text the caret stands', () => {
    expect(sentencesBefore([40, 40, 40], 30, 100)).toBe(1);
    expect(sentencesBefore([40, 40, 40], 70, 100)).toBe(2);
    expect(sentencesBefore([100, 10, 10], 85, 100)).toBe(1);
  });

  it('leaves at least one sentence on either side', () => {
    expect(sentencesBefore([10, 10], 0, 20)).toBe(1);
    expect(sentencesBefore([10, 10], 20, 20)).toBe(1);
    expect(sentencesBefore([10, 10, 10], 0, 0)).toBe(1);
  });

  it('refuses a single sentence', () => {
    expect(() => sentencesBefore([10], 0, 10)).toThrow(RangeError);
  });
});
