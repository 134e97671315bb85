import { describe, expect, it } from 'vitest';
import { findSuccessor } from '@/core/segment/find-successor';

function successorOf(text: string, number: number, ...standing: string[]): string | undefined {
  const sentences = standing.map((one, place) => ({ id: one, number: place + 1, text: one }));
  return findSuccessor({ number, text }, sentences)?.text;
}

describe('findSuccessor', () => {
  it('follows a split sentence to the first of its parts', () => {
    const parts = ['The bell rang.', 'Nobody came.', 'And the dog slept.', 'It was noon.'];
    expect(successorOf('Nobody came, and the dog slept.', 2, ...parts)).toBe('Nobody came.');
  });

  it('follows joined sentences to the one that holds them', () => {
    const joined = ['鐘が鳴った。', '誰も来なかったし、犬は眠っていた。', '正午だった。'];
    expect(successorOf('犬は眠っていた。', 3, ...joined)).toBe('誰も来なかったし、犬は眠っていた。');
  });

  it('follows a rewritten sentence, though sentences were put in before it', () => {
    const rewritten = ['Колокол звонил.', 'Никого.', 'Никого больше.', 'А потом наступил полдень.'];
    expect(successorOf('Потом наступил полдень.', 2, ...rewritten)).toBe('А потом наступил полдень.');
  });

  it('leads to its place where nothing is left of it', () => {
    expect(successorOf('رن الجرس.', 2, 'One.', 'Two.', 'Three.')).toBe('Two.');
    expect(successorOf('رن الجرس.', 9, 'One.', 'Two.', 'Three.')).toBe('Three.');
  });

  it('is null in a chapter without sentences', () => {
    expect(successorOf('Nobody came.', 1)).toBeUndefined();
  });
});
