'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '@/api/queries';
import type { Mark } from '@/core/reviewing/mark-parts';
import { letterOf } from '@/core/text/letter-of';
import { useBenchChapter } from '../../bench/bench-provider';
import { useReview } from '../use-review';

/** Comments and errors of the current sentence, and where those on its version stand in it. */
export function useNotes() {
  const { place } = useBenchChapter().chapter;
  const { run, base } = useReview();
  const threads = useQuery(queries.review.threads.queryOptions({ input: place }));
  const errors = useQuery(queries.review.errors.queryOptions({ input: place }));

  const segments = run.map(({ id }) => id).join();
  const versions = run[0]?.versions.map(({ id }) => id).join() ?? '';
  const here = useMemo(() => {
    const own = (threads.data ?? []).filter(({ versionId, segmentId }) =>
      versionId === null ? segments.includes(segmentId) : versions.includes(versionId),
    );
    const onBase = own.filter(({ versionId, resolvedAt }) => versionId === base?.id && resolvedAt === null);
    const lettered = onBase.filter((thread) => thread.quote !== null);
    const letters = new Map(lettered.map(({ id }, at) => [id, letterOf(at)]));
    const marked = (errors.data ?? []).filter(({ versionId }) => versionId === base?.id);
    const marks = [...lettered, ...marked].flatMap(({ id, place: span }): Mark[] => (span ? [{ id, ...span }] : []));
    return { threads: own, errors: marked, letters, marks };
  }, [threads.data, errors.data, segments, versions, base?.id]);
  return { ...here, isPending: threads.isPending, isError: threads.isError, retry: threads.refetch };
}
