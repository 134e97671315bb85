import type { Anchor } from './anchor';
import { type AnchorPlace, findAnchor } from './find-anchor';
import { mapAnchorThroughEdit } from './map-anchor-through-edit';

/** Where the words of an anchor that is right for `before` are in `after`, when only the two texts are known. */
export function followAnchor(anchor: Anchor, before: string, after: string): AnchorPlace {
  const mapped = mapAnchorThroughEdit(anchor, before, { start: 0, end: before.length, text: after });
  if (mapped.kind === 'kept' && mapped.anchor.exact === anchor.exact)
    return { kind: 'found', span: spanOf(mapped.anchor) };
  const place = findAnchor(after, anchor);
  if (place.kind === 'found' || mapped.kind === 'lost') return place;
  return { kind: 'found', span: spanOf(mapped.anchor) };
}

function spanOf({ start, end }: Anchor) {
  return { start, end };
}
