'use client';

import type { Row } from '@/api/contract/shapes';
import type { TextMark } from '../rows/marked-text';
import { useTermDesk } from './use-term-desk';
import type { Run } from './use-terms';

/** The terms and the lines in each source sentence of a row; in the current one with their numbers of the margin. */
export function useSourceMarks(run: Run, isCurrent: boolean): (row: Row) => TextMark[] {
  const desk = useTermDesk(run[0].number);
  const numbers = new Map(
    isCurrent ? desk?.judge(run, '').entries.map(({ concept }, place) => [concept.id, place + 1] as const) : [],
  );
  return ({ id }) => [
    ...(desk?.linesIn(id) ?? []).map(({ start, end, language }) => ({
      start,
      end,
      id: `${language} ${start}`,
      kind: 'line' as const,
      language,
    })),
    ...(desk?.proposedIn(id) ?? []).map(({ conceptId, span }) => ({
      ...span,
      id: `${conceptId} ${span.start}`,
      kind: 'proposed' as const,
    })),
    ...(desk?.inSource(id) ?? []).map(({ conceptId, span }) => ({
      ...span,
      id: `${conceptId} ${span.start}`,
      kind: 'term' as const,
      sign: numbers.get(conceptId),
    })),
  ];
}

/** The terms in the translation of a row. */
export function useTargetMarks(run: Run, text: string): TextMark[] {
  const desk = useTermDesk(run[0].number);
  return (desk?.inTarget(run, text) ?? []).map(({ conceptId, span }) => ({
    ...span,
    id: `${conceptId} ${span.start}`,
    kind: 'term',
  }));
}
