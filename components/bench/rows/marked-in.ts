import type { TextSpan } from '@/core/text/span';

/** What was removed from a text, and letters of notes, are no part of it. */
const asides = 'del, sup';

/** The part of a text on the page that is marked; null where nothing is. */
export function markedIn(host: HTMLElement): TextSpan | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(host)) return null;
  const whole = lengthBefore(host, host, host.childNodes.length);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = host.contains(startContainer) ? lengthBefore(host, startContainer, startOffset) : 0;
  const end = host.contains(endContainer) ? lengthBefore(host, endContainer, endOffset) : whole;
  return start < end ? { start, end } : null;
}

/** Marks a part of a text on the page. */
export function markIn(host: HTMLElement, { start, end }: TextSpan): void {
  const from = pointAt(host, start, true);
  const to = pointAt(host, end, false);
  if (from && to) window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function lengthBefore(host: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(host);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  for (const aside of copy.querySelectorAll(asides)) aside.remove();
  return copy.textContent?.length ?? 0;
}

/** The point of an offset: where a span begins, rather at the front of a piece than behind the one before. */
function pointAt(host: HTMLElement, offset: number, isStart: boolean): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(asides)) continue;
    const { length } = node.textContent ?? '';
    const within = offset - before;
    if (isStart ? within < length : within <= length) return { node, offset: within };
    before += length;
  }
  return null;
}
