import type { Anchor } from './anchor';
import { type AnchorPlace, findAnchor } from './find-anchor';
import { mapAnchorThroughEdit } from './map-anchor-through-edit';

/** Where the words of an anchor that is right for `before` are in `after`, when only the two texts are known. */
export function followAnchor(anchor: Anchor, before: string, after: string): AnchorPlace {
  const mapped = mapAnchorThroughEdit(anchor, before, { start: 0, end: before.length, text: after });
  if (mapped.kind === 'kept' && mapped.anchor.exact === anchor.exact)
    return { kind: 'found', span: spanOf(mapped.anchor) };
  const place = findAnchor(
    after,
    anchor,
    hadTwin(anchor, before) || (anchor.exact.length < longWord ? undefined : false),
  );
  if (place.kind === 'found' || mapped.kind === 'lost') return place;
  return { kind: 'found', span: spanOf(mapped.anchor) };
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
