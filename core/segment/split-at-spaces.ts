import type { CompiledRules } from '@/core/segment/compile-rules';
import type { TextSpan } from '@/core/text/span';

// A clause of fewer words is rather a phrase that a space sets off.
const fewestWords = 5;

/**
 * Parts a stretch of a language that ends sentences with nothing but a space, as Thai does: after a closing particle, or
 * before a word that usually opens a sentence when enough words came before.
 */
export function splitAtSpaces(
  text: string,
  span: TextSpan,
  language: string,
  spaces: CompiledRules['spaces'],
): TextSpan[] {
  if (spaces === undefined) return [span];
  const after = new Set(spaces.after.split(' '));
  const before = new Set(spaces.before.split(' '));
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.slice(span.start, span.end))];
  const spans: TextSpan[] = [];
  let start = span.start;
  let count = 0;
  words.forEach(({ segment, index, isWordLike }, at) => {
    const next = words[at + 1];
    if (isWordLike) count++;
    if (segment.trim() !== '' || !next?.isWordLike || count === 0) return;
    if (after.has(words[at - 1]?.segment ?? '') || (count >= fewestWords && before.has(next.segment))) {
      const end = span.start + index + segment.length;
      spans.push({ start, end });
      start = end;
      count = 0;
    }
  });
  spans.push({ start, end: span.end });
  return spans;
}
