'use client';

import { findSentence } from '@/components/work/find-sentence';
import { useBenchChapter } from '../bench-provider';

/** The id of the sentence at an address of the work, as `3.15`, or `15` in this chapter; null where there is none. */
export function useFindSentence(): (address: string) => Promise<string | null> {
  const { place, bench } = useBenchChapter().chapter;
  return (written) => findSentence({ ...place, chapters: bench.chapters }, written, bench.document.number);
}
