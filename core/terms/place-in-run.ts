import type { TextSpan } from '@/core/text/span';

/** Which of neighbouring sentences a stretch of their joined text lies in, and where there; the last for what is beyond. */
export function placeInRun<Sentence extends { readonly text: string }>(
  run: readonly [Sentence, ...Sentence[]],
  { start, end }: TextSpan,
): { sentence: Sentence; span: TextSpan } {
  let before = 0;
  for (const sentence of run.slice(0, -1)) {
    if (start < before + sentence.text.length) return { sentence, span: { start: start - before, end: end - before } };
    before += sentence.text.length;
  }
  return { sentence: run.at(-1) ?? run[0], span: { start: start - before, end: end - before } };
}
