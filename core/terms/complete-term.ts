import { usesSpaces } from '@/core/text/language';
import { foldText } from './fold-text';
import type { Rendering } from './list-renderings';

/** What may stand from `start` on instead of what was begun there. */
export type TermCompletion = { readonly start: number; readonly renderings: readonly Rendering[] };

/** One letter begins too many words. */
const shortestBeginning = 2;

/** The renderings that the end of a text begins; null where it begins none. Case and compatibility forms don't matter. */
export function completeTerm(
  before: string,
  renderings: readonly Rendering[],
  language: string,
): TermCompletion | null {
  const { text, offsets } = foldText(before);
  const hasSpaces = usesSpaces(language);
  const shortest = hasSpaces ? shortestBeginning : 1;
  const begun = renderings.flatMap((rendering) => {
    const whole = foldText(rendering.text).text;
    for (let length = Math.min(whole.length - 1, text.length); length >= shortest; length--) {
      const at = text.length - length;
      if (!text.endsWith(whole.slice(0, length)) || (hasSpaces && isInside(text, at))) continue;
      return { rendering, start: offsets[at] ?? 0 };
    }
    return [];
  });
  const start = Math.min(...begun.map((one) => one.start));
  const chosen = begun.filter((one) => one.start === start).map(({ rendering }) => rendering);
  return chosen.length > 0 ? { start, renderings: chosen } : null;
}

function isInside(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at));
}
