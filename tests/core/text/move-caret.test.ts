import { describe, expect, it } from 'vitest';
import { type CaretMove, moveCaret } from '@/core/text/move-caret';

/** `|` is the caret before and after. */
function moved(marked: string, move: CaretMove, language = 'en'): string {
  const text = marked.replace('|', '');
  const at = moveCaret(text, marked.indexOf('|'), move, language);
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

describe('moveCaret', () => {
  it.each([
    ['he |ran', 'end', 'he r|an'],
    ['he ran|', 'end', 'he ran|'],
    ['|he ran', 'start', '|he ran'],
    ['e\u0301|t', 'start', '|e\u0301t'],
    ['👩‍👧| ran', 'start', '|👩‍👧 ran'],
    ['نَ|هر', 'start', '|نَهر'],
  ] as const)('goes over a character from %j to the %s', (before, towards, after) => {
    expect(moved(before, { by: 'character', towards })).toBe(after);
  });

  it.each([
    ['en', '|“Wait,” he said.', 'end', '“Wait,” |he said.'],
    ['en', 'He |said: “Wait.”', 'end', 'He said: |“Wait.”'],
    ['en', 'He said: |“Wait.”', 'end', 'He said: “Wait.”|'],
    ['en', '“Wait,” he| said.', 'start', '“Wait,” |he said.'],
    ['ar', '|قال لها انتظري.', 'end', 'قال |لها انتظري.'],
  ] as const)('goes over a word in %s: %j to the %s', (language, before, towards, after) => {
    expect(moved(before, { by: 'word', towards }, language)).toBe(after);
  });

  it('knows words that no space parts', () => {
    expect(moved('|川は骨になる。', { by: 'word', towards: 'end' }, 'ja')).toBe('川|は骨になる。');
  });
});
