import { type Emphasis, findEmphasis } from '@/core/text/find-emphasis';
import type { Stretch } from './pair-blocks';

/** A stretch as it is printed: without the marks of its emphasis, and without `space`, the end that belongs to no sentence. */
export type PrintedStretch = {
  readonly stretch: Stretch;
  readonly emphasis: readonly Emphasis[];
  readonly space: string;
};

/** The stretches of a block's text with the emphasis that they mark, which may reach over several. */
export function emphasizeStretches(stretches: readonly Stretch[]): PrintedStretch[] {
  const pieces = stretches.flatMap(({ text }) => splitEnd(text ?? ''));
  const emphasis = findEmphasis(pieces);
  return stretches.map((stretch, place) => ({
    stretch,
    emphasis: emphasis[place * 2] ?? [],
    space: pieces[place * 2 + 1] ?? '',
  }));
}

/** Where an offset of a stretch's text lies in what is printed of it. */
export function printedOffset(emphasis: readonly Emphasis[], offset: number): number {
  let printed = 0;
  for (const { start, text } of emphasis) {
    if (offset <= start) return printed;
    if (offset <= start + text.length) return printed + offset - start;
    printed += text.length;
  }
  return printed;
}

function splitEnd(text: string): [string, string] {
  const body = text.trimEnd();
  return [body, text.slice(body.length)];
}
