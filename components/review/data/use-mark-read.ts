'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Thread } from '@/api/contract/review';
import { api, queries } from '@/api/queries';
import { useBenchChapter } from '../../bench/bench-provider';

/** Long enough that walking past a comment is not reading it. */
const rest = 2500;

/** Comments that stay before the eyes are read; their marks go with the next answer of the server. */
export function useMarkRead(threads: readonly Thread[]): void {
  const { place } = useBenchChapter().chapter;
  const client = useQueryClient();
  const unread = threads.filter((thread) => thread.unread > 0).flatMap(({ comments }) => comments.at(-1)?.id ?? []);
  const key = unread.join();
  const mark = useEffectEvent(async () => {
    await api.review.markRead({ workId: place.workId, commentIds: unread });
    await client.invalidateQueries({ queryKey: queries.review.queue.key({ input: place }) });
  });
  useEffect(() => {
    if (key === '') return;
    // Not worth a word when it fails: they stay unread.
    const timer = setTimeout(() => void mark().catch(() => {}), rest);
    return () => clearTimeout(timer);
  }, [key]);
}
