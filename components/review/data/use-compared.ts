'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Row, Version } from '@/api/contract/shapes';
import { diffWords } from '@/core/diff/diff-words';
import { groupRevisions } from '@/core/editing/group-revisions';
import { listComparisons, placeOfWanted } from '@/core/reviewing/list-comparisons';
import { useBenchChapter } from '../../bench/bench-provider';
import { historyQuery } from '../../bench/data/history-query';
import { useReviewState } from '../review-provider';

/** A version against what the reviewer wants to see it against, with all that there is to choose from. */
export function useCompared(lead: Row, base: Version) {
  const { chapter } = useBenchChapter();
  const { language } = chapter.place;
  const { wanted, setWanted } = useReviewState();
  const { data } = useQuery({ ...historyQuery(chapter.place, lead), placeholderData: keepPreviousData });

  const sittings = useMemo(() => {
    const own = data?.revisions.filter((one) => one.versionId === base.id && !one.beside) ?? [];
    const sat = groupRevisions(own);
    // Until the newest save is in the history, what stood before it isn't known.
    return sat[0]?.revisions[0].id === base.revisionId ? sat : [];
  }, [data, base.id, base.revisionId]);
  const previous = sittings[0]?.before?.text ?? null;
  const comparisons = useMemo(
    () =>
      listComparisons(
        base,
        lead.versions.filter(({ state }) => state !== 'withdrawn'),
        previous,
      ),
    [base, lead.versions, previous],
  );
  const place = placeOfWanted(comparisons, wanted);
  const against = comparisons[place];
  const parts = useMemo(
    () =>
      against && against.kind !== 'none'
        ? diffWords(against.text, base.text, language)
        : [{ kind: 'same' as const, text: base.text }],
    [against, base.text, language],
  );

  return {
    /** How many texts the version has had, one a sitting. */
    texts: sittings.length,
    comparisons,
    place,
    parts,
    choose(at: number): void {
      const one = comparisons[at];
      if (one) setWanted(one.kind === 'rival' ? { kind: one.kind, contributorId: one.rival.contributorId } : one);
    },
  };
}

export type Compared = ReturnType<typeof useCompared>;
