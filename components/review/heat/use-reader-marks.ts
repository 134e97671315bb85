'use client';

import { useQuery } from '@tanstack/react-query';
import type { MarkedSentence } from '@/api/contract/reading';
import { queries } from '@/api/queries';
import { useBenchChapter } from '../../bench/bench-provider';

const none: readonly MarkedSentence[] = [];

/** What readers said of the chapter's sentences; nothing until it is known. */
export function useReaderMarks(): readonly MarkedSentence[] {
  const { place } = useBenchChapter().chapter;
  const { data = none } = useQuery(queries.reading.marks.queryOptions({ input: place }));
  return data;
}
