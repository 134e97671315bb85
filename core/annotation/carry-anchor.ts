import { type Anchor, anchorAt } from './anchor';

/** A text with which another goes on: where its beginning lies in the other one, which is before it when negative. */
export type Piece = { readonly id: string; readonly text: string; readonly from: number };

/**
 * An anchor of a text that was joined with another or parted: on the piece that holds most of its words, on as many of them
 * as that has. Null without an anchor is the whole, which goes with the first piece. Throws RangeError without pieces.
 */
export function carryAnchor(
  anchor: Anchor | null,
  pieces: readonly Piece[],
): { readonly id: string; readonly anchor: Anchor | null } {
  const [first] = pieces;
  if (!first) throw new RangeError('a text goes on in one piece at least');
  if (!anchor) return { id: first.id, anchor };
  let best = { id: first.id, anchor, length: 0 };
  for (const { id, text, from } of pieces) {
    const start = Math.max(0, anchor.start - from);
    const end = Math.min(text.length, anchor.end - from);
    if (end - start > best.length) best = { id, anchor: anchorAt(text, { start, end }), length: end - start };
  }
  return { id: best.id, anchor: best.anchor };
}
