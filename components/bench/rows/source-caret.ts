/** Where the caret or a marked phrase begins in the source text of a sentence, in UTF-16 code units; null where neither is in it. */
export function sourceCaret(): { segmentId: string; offset: number } | null {
  const selection = window.getSelection();
  if (!selection?.anchorNode) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const text = element?.closest<HTMLElement>('[data-segment]');
  const segmentId = text?.dataset.segment;
  if (!text || !segmentId) return null;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(startContainer, startOffset);
  return { segmentId, offset: before.toString().length };
}
