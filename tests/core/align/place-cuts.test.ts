import { expect, test } from 'vitest';
import { firstCut, listCuts } from '@/core/align/place-cuts';

/** The text with a bar at each place where it can be parted. */
function shown(text: string, language: string): string {
  const cuts = listCuts([{ start: 0, end: text.length }], text, language);
  return [0, ...cuts].map((cut, at) => text.slice(cut, cuts[at] ?? text.length)).join('|');
}

test('parts a text before its words, and leaves the marks that open a word with it', () => {
  expect(shown('Er kam. „Wer?“, rief sie.', 'de')).toBe('Er |kam. |„Wer?“, |rief |sie.');
  expect(shown('قال: «هذه هي الهيدا».', 'ar')).toBe('قال: |«هذه |هي |الهيدا».');
  expect(shown('Это «Хеда».', 'ru')).toBe('Это |«Хеда».');
});

test('parts scripts without spaces between words, but not after a mark that opens', () => {
  expect(shown('「それなら、あの人よ」', 'ja')).toBe('「それなら、|あの|人|よ」');
  expect(shown('石は41個。', 'ja')).toBe('石|は|41|個。');
  expect(shown('彼は言う。「あれは」', 'ja')).toBe('彼|は|言う。|「あれ|は」');
});

test('parts a text of such a script that has a space somewhere, too', () => {
  expect(shown('「え？　まさか本当に」', 'ja')).toBe('「え？　|まさか|本当に」');
});

test('begins at the mark nearest the middle', () => {
  const text = '「それなら、あの人よ」';
  const pieces = [{ start: 0, end: text.length }];
  expect(firstCut(pieces, listCuts(pieces, text, 'ja'), text)).toBe(text.indexOf('あの'));
});
