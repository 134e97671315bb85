import { usesSpaces } from '@/core/text/language';
import type { TextSpan } from '@/core/text/span';
import { isUnresolved, type KeptBead, kindOf } from './kept-bead';

/** A text for a run of segments, empty where it was left out on purpose; the confidence is null once a person looked at it. */
export type PlacedText = {
  readonly segmentIds: readonly string[];
  readonly text: string;
  readonly confidence: number | null;
};

type Segment = { readonly id: string; readonly documentId: string };

/**
 * The versions that beads come to. What was added stands in the version before it, at the start in the one after, which is no surer
 * than that. A sentence that may have been left out, which nobody has confirmed, gets none. Segments that are no longer there hand
 * their text on as added, which nobody has confirmed.
 */
export function versionsOfBeads(
  beads: readonly KeptBead[],
  segments: readonly Segment[],
  { text, language }: { readonly text: string; readonly language: string },
): PlacedText[] {
  const places = new Map(segments.map(({ id }, at) => [id, at]));
  const placed: { segmentIds: readonly string[]; pieces: TextSpan[]; confidence: number | null }[] = [];
  let waiting: TextSpan[] = [];
  let confidenceWaiting: number | null = null;
  for (const bead of beads) {
    const segmentIds = bead.segmentIds.filter((id) => places.has(id));
    if (kindOf({ ...bead, segmentIds }) === 'omitted' && isUnresolved(bead)) continue;
    if (segmentIds.length > 0) {
      const confidence = lessSure(confidenceOf(bead), confidenceWaiting);
      placed.push({ segmentIds, pieces: [...waiting, ...bead.pieces], confidence });
      waiting = [];
      confidenceWaiting = null;
      continue;
    }
    if (bead.pieces.length === 0) continue;
    const confidence = bead.segmentIds.length > 0 ? 0 : confidenceOf(bead);
    const before = placed.findLast(({ pieces }) => pieces.length > 0);
    if (before) {
      before.pieces.push(...bead.pieces);
      before.confidence = lessSure(before.confidence, confidence);
    } else {
      waiting.push(...bead.pieces);
      confidenceWaiting = lessSure(confidenceWaiting, confidence);
    }
  }
  return placed.map(({ segmentIds, pieces, confidence }) => ({
    segmentIds,
    text: joinPieces(pieces, text, language),
    confidence,
  }));
}

function confidenceOf({ confirmed, confidence }: KeptBead): number | null {
  return confirmed ? null : (confidence ?? 0);
}

/** The lower of two confidences; null, which a person stands by, is above all. */
function lessSure(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** The pieces as one line of running text: a file's line breaks and indents stay in the file. */
export function joinPieces(pieces: readonly TextSpan[], text: string, language: string): string {
  const space = usesSpaces(language) ? ' ' : '';
  let joined = '';
  let end = -1;
  for (const piece of pieces) {
    if (joined !== '' && piece.start !== end && !/\s$/u.test(joined)) joined += space;
    joined += text.slice(piece.start, piece.end);
    end = piece.end;
  }
  return joined.trim().replace(/\s*[\r\n\u2028\u2029]\s*/gu, space);
}
