import { expect, it } from 'vitest';
import { placeInRun } from '@/core/terms/place-in-run';

it('leads from a stretch of joined sentences to the sentence that it is in', () => {
  const run: [{ text: string }, { text: string }] = [{ text: 'Beja, Heda. ' }, { text: 'The rope held.' }];
  const start = 'Beja, Heda. The '.length;
  const { sentence, span } = placeInRun(run, { start, end: start + 4 });
  expect(sentence.text.slice(span.start, span.end)).toBe('rope');
  expect(placeInRun(run, { start: 6, end: 10 }).sentence).toBe(run[0]);
});
