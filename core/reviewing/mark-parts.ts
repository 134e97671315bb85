import type { TextSpan } from '@/core/text/span';

/** A stretch of a text compared with another. What was removed is in the text before only. */
type Part = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** A note on a stretch of the text after. */
export type Mark = TextSpan & { readonly id: string };

/** A part, or a piece of one, with the ids of the marks that it lies in, and of those that end with it. */
export type MarkedPart = Part & { readonly marks: readonly string[]; readonly ends: readonly string[] };

/** The parts of a compared text, cut where marks begin and end. Joined, the pieces are the parts. */
export function markParts(parts: readonly Part[], marks: readonly Mark[]): MarkedPart[] {
  const edges = marks.flatMap(({ start, end }) => [start, end]);
  const pieces: MarkedPart[] = [];
  let start = 0;
  for (const { kind, text } of parts) {
    if (kind === 'removed') {
      pieces.push({ kind, text, marks: idsOf(marks, (mark) => mark.start < start && start < mark.end), ends: [] });
      continue;
    }
    const end = start + text.length;
    const inner = [...new Set(edges)].filter((edge) => edge > start && edge < end).sort((a, b) => a - b);
    let from = start;
    for (const to of [...inner, end]) {
      const [left, right] = [from, to];
      pieces.push({
        kind,
        text: text.slice(left - start, right - start),
        marks: idsOf(marks, (mark) => mark.start < right && left < mark.end),
        ends: idsOf(marks, (mark) => mark.end === right),
      });
      from = to;
    }
    start = end;
  }
  return pieces;
}

function idsOf(marks: readonly Mark[], isHere: (mark: Mark) => boolean): string[] {
  return marks.filter(isHere).map(({ id }) => id);
}
