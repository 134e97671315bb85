import type { MouseEvent } from 'react';

/** The offset in the text under the pointer, within its node; null beside any text. */
export function offsetAtPoint({ clientX, clientY, target }: MouseEvent): number | null {
  const found = caretAt(clientX, clientY);
  return found?.node instanceof Text && target instanceof Node && target.contains(found.node) ? found.offset : null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Safari before 18.4 knows only the older name.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
