import type { TextSpan } from '@/core/text/span';
import { type Anchor, anchorAt } from './anchor';
import { type AnchorPlace, findAnchor } from './find-anchor';
import { mapAnchorThroughEdit } from './map-anchor-through-edit';
import { findSurePart } from './sure-part';
import { narrowEdit, type TextEdit } from './text-edit';

/**
 * Where the words of an anchor that is right for `before` are in `after`, when only the two texts are known. Lost where words
 * that stood elsewhere in `before` may have come to stand in their place.
 */
export function followAnchor(anchor: Anchor, before: string, after: string): AnchorPlace {
  const edit = narrowEdit(before, { start: 0, end: before.length, text: after });
  const sure = findSurePart(anchor, before, edit);
  const mapped = sure && mapAnchorThroughEdit(anchorAt(before, sure), before, edit);
  const kept = mapped?.kind === 'kept' ? mapped.anchor : null;
  if (kept?.exact === anchor.exact) return { kind: 'found', span: spanOf(kept) };
  const place = findAnchor(
    after,
    anchor,
    hadTwin(anchor, before) || (anchor.exact.length < longWord ? undefined : false),
  );
  if (place.kind === 'found' && !takesOthers(place.span, anchor, edit)) return place;
  if (kept) return { kind: 'found', span: spanOf(kept) };
  return place.kind === 'found' ? { kind: 'lost', proposal: place.span } : place;
}

/** Whether a place after an edit has letters that stood outside the anchor before it. */
function takesOthers({ start, end }: TextSpan, anchor: Anchor, edit: TextEdit): boolean {
  const editedEnd = edit.start + edit.text.length;
  const shift = edit.end - editedEnd;
  const left = [
    { start, end: Math.min(end, edit.start) },
    { start: Math.max(start, editedEnd) + shift, end: end + shift },
  ];
  return left.some((part) => part.start < part.end && (part.start < anchor.start || part.end > anchor.end));
}

/** Shorter ones come by chance. */
const longWord = 4;

/** Whether the words of an anchor stand elsewhere, too, in the text that it is right for; what is left of longer ones may. */
export function hadTwin({ exact, first }: Anchor, text: string): boolean {
  return first !== undefined || text.indexOf(exact) !== text.lastIndexOf(exact);
}

function spanOf({ start, end }: Anchor) {
  return { start, end };
}
