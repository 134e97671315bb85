import type { Row, Version } from '@/api/contract/shapes';
import { phraseAt } from '@/core/reviewing/phrase-at';
import type { NotePlace } from './review-provider';

/** The words that are marked on the page, in the source or in the text of a version; null where none of theirs are. */
export function readMarked(run: readonly Row[], base: Version): NotePlace | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const host = hostOf(range.startContainer);
  if (!host) return null;
  const row = run.find(({ id }) => id === host.dataset.segment);
  const isBase = host.dataset.revision === base.revisionId;
  const text = row?.text ?? (isBase ? base.text : null);
  if (text === null) return null;
  const start = lengthBefore(host, range.startContainer, range.startOffset);
  const end = host.contains(range.endContainer) ? lengthBefore(host, range.endContainer, range.endOffset) : text.length;
  const phrase = phraseAt(text, { start, end });
  return phrase && { on: row ? { segmentId: row.id } : { revisionId: base.revisionId }, phrase };
}

function hostOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-segment], [data-revision]') ?? null;
}

/** How much of the text stands before a point; what was removed from it and letters of notes are no part of it. */
function lengthBefore(host: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(host);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  for (const aside of copy.querySelectorAll('del, sup')) aside.remove();
  return copy.textContent?.length ?? 0;
}
