'use client';

import { type RefObject, useLayoutEffect } from 'react';

type Place = RefObject<HTMLElement | null>;

/** Lays a mark before a character of a text. Nothing is put into the text itself, so that Arabic letters stay joined. */
export function useCaretBox(container: Place, mark: Place, caret: number | null): void {
  useLayoutEffect(() => {
    const holder = container.current;
    const node = holder?.firstChild;
    if (caret === null || !holder || !(node instanceof Text)) return;
    const draw = () => {
      const box = boxBefore(node, caret);
      const { left, top } = holder.getBoundingClientRect();
      if (box && mark.current) {
        Object.assign(mark.current.style, {
          left: `${box.x - left}px`,
          top: `${box.top - top}px`,
          height: `${box.height}px`,
        });
      }
    };
    const observer = new ResizeObserver(draw);
    observer.observe(holder);
    draw();
    return () => observer.disconnect();
  });
}

/** At the end, and at white space that ends a line and has no box, the mark stands after the character before. */
function boxBefore(node: Text, at: number): { x: number; top: number; height: number } | null {
  const isRtl = (place: number) => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(node.data.charAt(place));
  const range = document.createRange();
  for (let place = Math.min(at, node.length - 1); place >= 0; place--) {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    const box = Array.from(range.getClientRects()).at(-1);
    if (!box || box.width === 0) continue;
    const { top, height } = box;
    const before = isRtl(place) ? box.right : box.left;
    const after = isRtl(place) ? box.left : box.right;
    return { x: place === at ? before : after, top, height };
  }
  return null;
}
