import type { CSSProperties } from 'react';

const margin = 8;
const gap = 6;

/** Over a line, or under it where there is no room; the style sheet has a phone show it at the foot instead. */
export function placeAbove(
  line: DOMRect | undefined,
  { width, height }: { width: number; height: number },
): CSSProperties {
  if (!line) return {};
  const widest = Math.min(width, window.innerWidth - 2 * margin);
  const left = Math.max(margin, Math.min(line.left, window.innerWidth - widest - margin)) + window.scrollX;
  const isUnder = line.top - height < 0;
  const top = (isUnder ? line.bottom + gap : line.top - gap) + window.scrollY;
  const at: Record<string, string> = { '--at': `${left}px ${isUnder ? `${top}px` : `calc(${top}px - 100%)`}` };
  return at;
}
