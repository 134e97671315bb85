import type { KeptBead } from '@/core/align/kept-bead';
import { usesSpaces } from '@/core/text/language';
import type { AlignSettings } from './align-provider';

// A bead of one line, another line, and another sentence on a page, in pixels at the usual size of type.
export const oneLine = 50;
const line = 26;
const sentence = 42;
// What a line holds where the window is 1280 to 1440 pixels wide; signs of scripts without spaces are twice as wide.
const lineLength = 46;
const wideLineLength = 22;

/** Tells about how high a bead is before it is drawn: near enough for a jump of a thousand beads to arrive where it was to. */
export function estimateHeights({ alignment, segments }: Pick<AlignSettings, 'alignment' | 'segments'>) {
  const lengthOf = (language: string) => (usesSpaces(language) ? lineLength : wideLineLength);
  const [most, mostTarget] = [lengthOf(alignment.work.language), lengthOf(alignment.language)];
  const known = new WeakMap<KeptBead, number>();
  return (bead: KeptBead): number => {
    const before = known.get(bead);
    if (before !== undefined) return before;
    let source = oneLine - sentence;
    for (const id of bead.segmentIds) source += heightOf(segments.get(id)?.text.length ?? 0, most);
    let target = oneLine - sentence;
    for (const { start, end } of bead.pieces) target += heightOf(end - start, mostTarget);
    const height = Math.max(oneLine, source, target);
    known.set(bead, height);
    return height;
  };
}

function heightOf(length: number, most: number): number {
  return sentence + line * (Math.max(1, Math.ceil(length / most)) - 1);
}
