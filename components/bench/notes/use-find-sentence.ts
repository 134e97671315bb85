'use client';

import { api } from '@/api/queries';
import { parseAddress } from '@/core/editing/parse-address';
import { useBenchChapter } from '../bench-provider';

/** The id of the sentence at an address of the work, as `3.15`, or `15` in this chapter; null where there is none. */
export function useFindSentence(): (address: string) => Promise<string | null> {
  const { place, bench } = useBenchChapter().chapter;
  return async (written) => {
    const address = parseAddress(written);
    const chapter = address?.chapter ?? bench.document.number;
    const document = bench.chapters.find(({ number }) => number === chapter);
    if (!address || !document || address.number > document.segments) return null;
    const { workId, language } = place;
    const { number } = address;
    const rows = await api.documents
      .rows({ workId, documentId: document.id, language, from: number, to: number })
      .catch(() => []);
    return rows[0]?.id ?? null;
  };
}
