import type { TextSpan } from '@/core/text/span';
import { type Anchor, anchorAt } from './anchor';
import { applyEdit, narrowEdit, type TextEdit } from './text-edit';

/** `place` is where the words were, for a person to look at; empty when nothing stands there. */
export type MappedAnchor =
  | { readonly kind: 'kept'; readonly anchor: Anchor }
  | { readonly kind: 'lost'; readonly place: TextSpan };

/**
 * Takes an anchor that is right for `text` through an edit of it. Text put in at either end stays outside; text that replaces
 * some of the words belongs to them. Lost when no letter of them is left. The edit may be as wide as the whole text.
 */
export function mapAnchorThroughEdit(anchor: Anchor, text: string, whole: TextEdit): MappedAnchor {
  const edit = narrowEdit(text, whole);
  const after = applyEdit(text, edit);
  const shift = edit.text.length - (edit.end - edit.start);
  const kept = (start: number, end: number): MappedAnchor => ({
    kind: 'kept',
    anchor: anchorAt(after, { start, end }),
  });
  if (edit.end <= anchor.start) return kept(anchor.start + shift, anchor.end + shift);
  if (edit.start >= anchor.end) return kept(anchor.start, anchor.end);

  const insertedEnd = edit.start + edit.text.length;
  const isInside = edit.start >= anchor.start && edit.end <= anchor.end;
  const start = edit.start > anchor.start || isInside ? Math.min(anchor.start, edit.start) : insertedEnd;
  const end = edit.end < anchor.end || isInside ? anchor.end + shift : edit.start;
  const left =
    text.slice(anchor.start, Math.max(anchor.start, edit.start)) +
    text.slice(Math.min(anchor.end, edit.end), anchor.end);
  if (!/[\p{L}\p{N}]/u.test(left)) return { kind: 'lost', place: { start: edit.start, end: insertedEnd } };
  return kept(start, end);
}
