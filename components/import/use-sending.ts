'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { api, queries } from '@/api/queries';
import type { About } from './choices';
import { toBase64 } from './to-base64';
import type { Import } from './use-import';

/** How often a long import is asked for, in milliseconds. */
const pace = 500;

export type Sending = ReturnType<typeof useSending>;

/** Sends the import, follows it, and goes on to the work when it is there. */
export function useSending({ opened, choices, corrections, language, reading, forget }: Import) {
  const { lng } = useParams<{ lng: string }>();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { workId } = choices;

  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async (about: Required<About>) => {
      if (!opened) throw new RangeError('nothing to import');
      return api.works.import({
        ...about,
        workId,
        fileName: opened.fileName,
        content: await toBase64(opened.file),
        language,
        chapters: choices.chapters,
        split: { by: choices.split.by, srx: choices.split.by === 'srx' ? choices.split.srx : null },
        cuts: [...corrections.history.now.cuts],
        exceptions: [...reading.exceptions],
      });
    },
  });
  const followed = queries.works.importState.queryOptions({ input: { workId } });
  const { data: newest, error: lost } = useQuery({
    ...followed,
    enabled: data?.state === 'running',
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : pace),
    staleTime: 0,
  });
  const state = data && (newest ?? data);

  const isDone = state?.state === 'done';
  useEffect(() => {
    if (!isDone) return;
    forget();
    router.push(`/${lng}/works/${workId}`);
  }, [isDone, forget, router, lng, workId]);

  return {
    send: (about: Required<About>) => {
      queryClient.removeQueries({ queryKey: followed.queryKey });
      mutate(about);
    },
    isSending: isPending || isDone || (state?.state === 'running' && !lost),
    /** Of 1; null while the server still reads. */
    stored: state && state.segmentsTotal > 0 ? state.segmentsDone / state.segmentsTotal : null,
    error: error ?? lost,
    problem: state?.state === 'failed' ? (state.problem ?? 'internal') : null,
  };
}
