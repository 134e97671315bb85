'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { v7 } from 'uuid';
import { api, queries } from '@/api/queries';
import type { OpenText } from '@/components/import/open-text';
import { toBase64 } from '@/components/import/to-base64';
import type { SplitChoice } from '@/core/format/splitting';

/** How often a long aligning is asked for, in milliseconds. */
const pace = 500;

export type Translation = {
  readonly language: string;
  readonly chapters: 'headings' | 'none';
  readonly split: SplitChoice;
  readonly by: { readonly me: true } | { readonly contributorId: string } | { readonly name: string };
  readonly state: 'draft' | 'in-review' | 'approved';
};

export type SendingTranslation = ReturnType<typeof useSendTranslation>;

/** Sends a translation, follows how it is aligned, and goes on to the align screen. */
export function useSendTranslation(workId: string) {
  const { lng } = useParams<{ lng: string }>();
  const router = useRouter();
  const [alignmentId, setAlignmentId] = useState(() => v7());
  const place = { workId, alignmentId };
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: async ({ file, translation }: { file: OpenText; translation: Translation }) => {
      const content = await toBase64(file.file);
      // What failed under one id can't be tried again under it.
      const id = v7();
      setAlignmentId(id);
      return api.alignments.import({ workId, alignmentId: id, ...translation, fileName: file.fileName, content });
    },
  });
  const { data: newest, error: lost } = useQuery({
    ...queries.alignments.importState.queryOptions({ input: place }),
    enabled: data?.state === 'running',
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : pace),
    staleTime: 0,
  });
  const state = data && (newest ?? data);
  const isDone = state?.state === 'done';
  useEffect(() => {
    if (isDone) router.push(`/${lng}/works/${workId}/align/${alignmentId}`);
  }, [isDone, router, lng, workId, alignmentId]);

  return {
    send: (file: OpenText, translation: Translation) => mutate({ file, translation }),
    isSending: isPending || isDone || (state?.state === 'running' && !lost),
    share: state?.share ?? 0,
    error: error ?? lost,
    problem: state?.state === 'failed' ? (state.problem ?? 'internal') : null,
    cancel: async () => {
      await api.alignments.cancel(place).catch(() => null);
      reset();
    },
  };
}
