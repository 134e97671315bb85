'use client';

import { takeOver } from './hand-over';
import { holding } from './html';

/** Where the text stands that the document came with; it moves along when React makes its element anew. */
let brought: Element | null = null;

/** A text that is in the document alone, not in what React hydrates from. `name` is what it was handed over by. */
export function BroughtText({ name }: { name: string }) {
  const isInBrowser = typeof window !== 'undefined';
  if (isInBrowser) brought ??= document.getElementById(name);

  function bring(element: HTMLElement | null) {
    if (!element || !brought || brought === element) return;
    while (brought.firstChild) element.append(brought.firstChild);
    brought = element;
  }

  return (
    <div id={name} ref={bring} suppressHydrationWarning {...holding({ html: isInBrowser ? '' : takeOver(name) })} />
  );
}
