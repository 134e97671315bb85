import type { PlacedDoubt } from '@/core/format/list-doubts';
import type { PreviewRows, SentenceRow } from '@/core/format/preview-rows';
import { skipSpace, trimSpace } from '@/core/format/text-lines';

/** Forward or back. */
export type Step = 1 | -1;

/** The nearest sentence after or before a row; null when there is none. */
export function findNeighbour(rows: PreviewRows, row: number, step: Step): SentenceRow | null {
  for (let place = row + step; place >= 0 && place < rows.length; place += step) {
    const found = rows.at(place);
    if (found?.kind === 'sentence') return found;
  }
  return null;
}

/** The nearest doubt after or before an offset, going round at the ends; null when there is none. */
export function findDoubtBeside(doubts: readonly PlacedDoubt[], offset: number, step: Step): PlacedDoubt | null {
  const beside =
    step === 1
      ? (doubts.find((doubt) => doubt.offset > offset) ?? doubts[0])
      : (doubts.findLast((doubt) => doubt.offset < offset) ?? doubts.at(-1));
  return beside ?? null;
}

/** Where a sentence would begin if its row were split at a caret; null when one of the halves would be empty. */
export function findSplit({ text, start }: SentenceRow, caret: number): number | null {
  const end = trimSpace(text, 0, text.length);
  const at = skipSpace(text, caret - start, text.length);
  return trimSpace(text, 0, caret - start) > 0 && at < end ? start + at : null;
}
