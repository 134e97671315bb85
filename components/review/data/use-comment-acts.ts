'use client';

import { useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import type { Thread } from '@/api/contract/review';
import { api, queries } from '@/api/queries';
import { useBench } from '../../bench/bench-provider';
import type { NotePlace } from '../review-provider';

/** What is done with threads of comments. Each answers false where the server refused, which the bar says. */
export function useCommentActs() {
  const client = useQueryClient();
  const { chapter, selection } = useBench();
  const { place, decisions } = chapter;
  const { workId } = place;

  function put(thread: Thread): void {
    client.setQueryData(queries.review.threads.queryKey({ input: place }), (known) => {
      const others = known?.filter(({ id }) => id !== thread.id) ?? [];
      return [...others, thread].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    });
    void client.invalidateQueries({ queryKey: queries.review.queue.key({ input: place }) });
  }

  async function ask(answer: Promise<Thread>): Promise<boolean> {
    try {
      put(await answer);
      return true;
    } catch (error) {
      decisions.fail(selection.current, error);
      return false;
    }
  }

  return {
    open: ({ on, phrase }: NotePlace, body: string) =>
      ask(api.review.openThread({ workId, threadId: v7(), commentId: v7(), on, phrase, body })),
    reply: (threadId: string, body: string) => ask(api.review.reply({ workId, threadId, commentId: v7(), body })),
    resolve: (threadId: string, resolved: boolean) => ask(api.review.resolveThread({ workId, threadId, resolved })),
    remove: (commentId: string, removed: boolean) => ask(api.review.removeComment({ workId, commentId, removed })),
  };
}
