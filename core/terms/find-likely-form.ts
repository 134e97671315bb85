import type { TextSpan } from '@/core/text/span';
import { findWords } from './find-words';
import type { Rendering } from './list-renderings';

/** Of seven languages measured, words that share six tenths of the longer one were forms of each other in nine of ten cases. */
const sharedPart = 0.6;
/** Two letters in common say nothing. */
const fewestShared = 3;

/** A word of the target that may be an unknown form of a rendering in one word, because it begins as that does; null if none. */
export function findLikelyForm(
  target: string,
  renderings: readonly Rendering[],
): { readonly termId: string; readonly span: TextSpan; readonly form: string } | null {
  for (const { termId, text } of renderings) {
    const [wanted, ...others] = findWords(text);
    if (!wanted || others.length > 0) continue;
    const found = findWords(target).find((word) => {
      const [one, other] = [wanted.text.toLowerCase(), word.text.toLowerCase()];
      if (one === other) return false;
      const shared = countShared(one, other);
      return shared >= fewestShared && shared >= sharedPart * Math.max(wanted.text.length, word.text.length);
    });
    if (found) return { termId, span: { start: found.start, end: found.end }, form: found.text };
  }
  return null;
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
