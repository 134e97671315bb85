import type { TextSpan } from '@/core/text/span';

/** A splitter that tests can foresee: a sentence ends at a stop and the space after it. */
export function splitAtStops(text: string): TextSpan[] {
  const sentences = text.matchAll(/.*?(?:[.!?…؟।]\s?["”»]?\s+|。」?|$)/gsu);
  return Array.from(sentences, ({ 0: sentence, index }) => ({ start: index, end: index + sentence.length })).filter(
    ({ start, end }) => end > start,
  );
}
