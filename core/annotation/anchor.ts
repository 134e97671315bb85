import type { TextSpan } from '@/core/text/span';

/**
 * Where a note stands, so that it can be found again in a changed text: the words it is on, with a little of what was around
 * them, and their place. The W3C Web Annotation Data Model (2017) calls these TextQuoteSelector and TextPositionSelector.
 */
export type Anchor = TextSpan & {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The words that a person put it on, where those have changed since. */
  readonly first?: string;
  /** Of a lost one: its words stood elsewhere in the text as well, so that they alone say little. */
  readonly hadTwin?: true;
};

/** About six words: enough to tell apart two places with the same words in nearly every sentence. */
export const contextLength = 32;

/** An anchor on a stretch of a text. Throws a RangeError when the span is empty or not inside the text. */
export function anchorAt(text: string, { start, end }: TextSpan): Anchor {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no stretch from ${start} to ${end} in a text of ${text.length}`);
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, outsidePair(text, start - contextLength, 1)), start),
    suffix: text.slice(end, outsidePair(text, end + contextLength, -1)),
  };
}

/** The place itself, or the next in a direction that doesn't part a surrogate pair. */
function outsidePair(text: string, at: number, direction: 1 | -1): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at + direction : at;
}

/** The edges of a text are surroundings, too: a sign that no text holds. */
export const edge = '\u0002';

/** What stood in front of an anchor's words, with the edge of the text where that is near. */
export function contextBefore({ prefix, start }: Anchor): string {
  return prefix.length === start ? edge + prefix : prefix;
}

export function contextAfter({ suffix }: Anchor): string {
  return suffix.length < contextLength - 1 ? suffix + edge : suffix;
}
