/** Narrower margins than this would break a note into a word a line. */
const leastRoom = 110;
const widest = 190;
const fromText = 22;
const between = 8;

/**
 * Sets the notes into the outer margins, each level with its marker or, where the one above needs room, below that one;
 * where the margins are too narrow they stay at the foot. Goes on as the page changes its size; answers the way to end it.
 */
export function setNotes(page: HTMLElement): () => void {
  const notes = page.querySelector<HTMLElement>('[data-notes]');
  if (!notes) return () => {};
  const observer = new ResizeObserver(() => place(page, notes));
  observer.observe(page);
  return () => observer.disconnect();
}

function place(page: HTMLElement, notes: HTMLElement): void {
  const opening = page.getBoundingClientRect();
  const rooms = { source: roomOf(page, opening, 'source'), target: roomOf(page, opening, 'target') };
  const hasRoom = Object.values(rooms).every(({ width }) => width >= leastRoom);
  notes.dataset.set = hasRoom ? 'margin' : 'foot';
  if (!hasRoom) return;
  const ends = { source: 0, target: 0 };
  for (const note of notes.querySelectorAll<HTMLElement>('[data-note]')) {
    const side = note.dataset.page === 'source' ? 'source' : 'target';
    const back = note.querySelector<HTMLAnchorElement>('[role=doc-backlink]');
    const marker = back && document.getElementById(back.hash.slice(1));
    const line = marker?.getBoundingClientRect();
    if (!line?.height) continue;
    const top = Math.max(line.top - opening.top + line.height / 2 - 10, ends[side]);
    note.style.setProperty('--room', `${rooms[side].width}px`);
    note.style.setProperty('--left', `${rooms[side].left}px`);
    note.style.setProperty('--top', `${top}px`);
    ends[side] = top + note.offsetHeight + between;
  }
}

/** The margin beside a text: the outer one of its page, or on a single page that of the source's side. */
function roomOf(page: HTMLElement, opening: DOMRect, side: 'source' | 'target'): { left: number; width: number } {
  const texts = Array.from(page.querySelectorAll<HTMLElement>('p.tx[data-page], div.tx[data-page]'));
  const text = texts.find((one) => one.dataset.page === side && one.offsetParent) ?? texts[0];
  const rect = text?.getBoundingClientRect() ?? opening;
  const isFromRight = getComputedStyle(page).direction === 'rtl';
  const isAtLeft = (side === 'source') !== isFromRight;
  // the figures of a single page stand beside it, where its lines begin
  const figures = page.dataset.mode === 'facing' || side === 'target' ? 0 : 44;
  const beside = isAtLeft ? rect.left - opening.left : opening.right - rect.right;
  const width = Math.min(widest, beside - 2 * fromText - figures);
  const left = isAtLeft
    ? rect.left - opening.left - fromText - figures - width
    : rect.right - opening.left + fromText + figures;
  return { left, width };
}
