/** How many UTF-16 code units of an element's text stand before a point on the screen; null where none can be told. */
export function caretAt(element: Element, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (!position || !element.contains(position.offsetNode)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(position.offsetNode, position.offset);
  return before.toString().length;
}
