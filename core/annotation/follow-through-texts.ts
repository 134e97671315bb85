import type { TextSpan } from '@/core/text/span';
import { type Anchor, anchorAt, contextAfter, contextBefore, edge } from './anchor';
import { findAnchor } from './find-anchor';
import { followAnchor, hadTwin } from './follow-anchor';
import { keepsWords } from './keeps-words';
import { partsWord } from './parts-word';

/** A text that anchors stand on: a sentence of the source, or a version. */
export type AnchoredText = { readonly id: string; readonly text: string };

/** On which text an anchor stands now. Lost, it keeps its words, with the text that they may be in; null where none is left. */
export type FollowedAnchor =
  | { readonly kind: 'kept'; readonly textId: string; readonly anchor: Anchor }
  | { readonly kind: 'lost'; readonly textId: string | null; readonly anchor: Anchor };

/**
 * Takes an anchor on one of some neighbouring texts through a change of them: edited, parted, joined, or words moved from one
 * to another. Words may change as long as they are more like than unlike those that it was put on. Both rows are in the order
 * of the text. Throws a RangeError when the anchor's text isn't among those before.
 */
export function followThroughTexts(
  anchor: Anchor,
  textId: string,
  before: readonly AnchoredText[],
  after: readonly AnchoredText[],
): FollowedAnchor {
  const own = before.findIndex((one) => one.id === textId);
  const text = before[own]?.text;
  if (text === undefined) throw new RangeError(`${textId} is none of ${before.map((one) => one.id).join()}`);
  const stays = after.find((one) => one.id === textId);
  const stands = isRightFor(anchor, text);
  if (stays?.text === text && (stands || after.length === 1)) return { kind: stands ? 'kept' : 'lost', textId, anchor };

  const [then, now] = [joinTexts(before), joinTexts(after)];
  const shifted = shift(anchor, then.starts[own] ?? 0);
  const place = stands
    ? followAnchor(anchorAt(then.text, shifted), then.text, now.text)
    : findAnchor(now.text, after.length === 1 ? anchor : shifted, anchor.hadTwin);
  const span = place.kind === 'found' ? place.span : place.proposal;
  const held = span && holding(after, now.starts, span);
  if (place.kind === 'found' && held) {
    const kept = anchorAt(held.text, held.span);
    const first = anchor.first ?? anchor.exact;
    const followed = kept.exact === first ? kept : { ...kept, first };
    if (keepsWords(first, kept.exact)) return { kind: 'kept', textId: held.textId, anchor: followed };
  }
  const lost: Anchor = stands && hadTwin(anchor, then.text) ? { ...anchor, hadTwin: true } : anchor;
  const near = held?.textId ?? stays?.id ?? after[Math.min(own, after.length - 1)]?.id ?? null;
  return { kind: 'lost', textId: near, anchor: lost };
}

/** Whether a text has the anchor's words and their surroundings where it says. */
function isRightFor(anchor: Anchor, text: string): boolean {
  const before = contextBefore(anchor);
  const start = edge.length + anchor.start - before.length;
  return `${edge}${text}${edge}`.startsWith(before + anchor.exact + contextAfter(anchor), start);
}

function shift(anchor: Anchor, by: number): Anchor {
  return { ...anchor, start: anchor.start + by, end: anchor.end + by };
}

/** Texts as they are read one after the other, and where each begins. */
function joinTexts(texts: readonly AnchoredText[]): { text: string; starts: number[] } {
  let joined = '';
  const starts = texts.map(({ text }) => {
    // A space where two words would run into one: between sentences whose script has no spaces there is none.
    if (/[\p{L}\p{N}\p{P}]$/u.test(joined) && partsWord(`a${text}`, 1)) joined += ' ';
    joined += text;
    return joined.length - text.length;
  });
  return { text: joined, starts };
}

/** The text that holds most of a span of the joined ones, and the span there; null where no letter of it is in one. */
function holding(texts: readonly AnchoredText[], starts: readonly number[], span: TextSpan) {
  const shares = texts.map(({ id, text }, at) => {
    const from = starts[at] ?? 0;
    const start = Math.min(text.length, Math.max(0, span.start - from));
    const end = Math.max(start, Math.min(text.length, span.end - from));
    const words = text.slice(start, end);
    const trimmed = start + words.length - words.trimStart().length;
    return { textId: id, text, span: { start: trimmed, end: trimmed + words.trim().length } };
  });
  const most = shares.reduce((one, other) => (lengthOf(other.span) > lengthOf(one.span) ? other : one));
  return /[\p{L}\p{N}]/u.test(most.text.slice(most.span.start, most.span.end)) ? most : null;
}

function lengthOf({ start, end }: TextSpan): number {
  return end - start;
}
