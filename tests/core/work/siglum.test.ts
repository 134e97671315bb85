import { describe, expect, test } from 'vitest';
import { proposeSiglum } from '@/core/work/siglum';

describe('a siglum', () => {
  test.each([
    ['Ibrahim Hassan', 'Ib'],
    ['ANNA', 'An'],
    ['élodie', 'Él'],
    ['Василиса Котова', 'Ва'],
    ['إبراهيم حسن', 'إب'],
    ['山田 太郎', '山田'],
    ['はるか', 'はる'],
    ['김민준', '김민'],
    ['मेघना', 'मेघ'],
    ['გიორგი', 'გი'],
    ["O'Brien", 'Ob'],
    ['李', '李'],
    ['𠮷田', '𠮷田'],
    ['🙂', 'X'],
    ['', 'X'],
  ])('of %s is %s', (name, siglum) => {
    expect(proposeSiglum(name, [])).toBe(siglum);
  });

  test('falls back to the initials, then to other letters of the name', () => {
    expect(proposeSiglum('Ibrahim Hassan', ['Ib'])).toBe('IH');
    expect(proposeSiglum('Ibrahim Hassan', ['Ib', 'IH'])).toBe('Ir');
    expect(proposeSiglum('إبراهيم حسن', ['إب'])).toBe('إح');
    expect(proposeSiglum('村上春樹', ['村上'])).toBe('村春');
  });

  test('is not told apart from another by case alone', () => {
    expect(proposeSiglum('Ibrahim', ['IB'])).toBe('Ir');
  });

  test('takes a number when the letters of the name are used up', () => {
    expect(proposeSiglum('Al', ['Al'])).toBe('A2');
    expect(proposeSiglum('李', ['李', '李2'])).toBe('李3');
  });

  test('stays free and short for a thousand people of one name', () => {
    for (const name of ['Ibrahim Hassan', '𠮷', 'क्षितिज', 'Nguyễn Thị Minh Khai']) {
      const taken: string[] = [];
      for (let person = 0; person < 1000; person += 1) {
        const siglum = proposeSiglum(name, taken);
        expect(siglum.length).toBeGreaterThan(0);
        expect(siglum.length).toBeLessThanOrEqual(4);
        taken.push(siglum);
      }
      expect(new Set(taken.map((siglum) => siglum.toLowerCase())).size).toBe(1000);
    }
  });
});
