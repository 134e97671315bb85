/** How many UTF-16 code units of an element's text, signs of notes aside, stand before a point; null where none can be told. */
export function caretAt(element: Element, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (!position || !element.contains(position.offsetNode)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(position.offsetNode, position.offset);
  const copy = before.cloneContents();
  for (const sign of copy.querySelectorAll('sup')) sign.remove();
  return copy.textContent?.length ?? 0;
}
