'use client';

import { useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import type { Thread } from '@/api/contract/review';
import { api, queries } from '@/api/queries';
import { useT } from '@/i18n/client';
import { useBench } from '../../bench/bench-provider';
import type { NotePlace } from '../review-provider';

/** What is done with threads of comments. Each answers false where the server refused, which the bar says. */
export function useCommentActs() {
  const { t } = useT('review');
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

  /** What is done is undone like a decision. */
  async function ask(act: () => Promise<Thread>, said: string, undo: () => Promise<Thread>): Promise<boolean> {
    const { current: number } = selection;
    try {
      put(await act());
    } catch (error) {
      decisions.fail(number, error);
      return false;
    }
    const takeBack = async () => put(await undo());
    decisions.note({ versionId: '', number, before: 'draft', after: 'draft', said, takeBack });
    return true;
  }

  const setResolved = (threadId: string, resolved: boolean) => api.review.resolveThread({ workId, threadId, resolved });
  const setRemoved = (commentId: string, removed: boolean) => api.review.removeComment({ workId, commentId, removed });

  return {
    open({ on, phrase }: NotePlace, body: string) {
      const commentId = v7();
      const open = () => api.review.openThread({ workId, threadId: v7(), commentId, on, phrase, body });
      return ask(open, t('comment.done'), () => setRemoved(commentId, true));
    },
    reply(threadId: string, body: string) {
      const commentId = v7();
      const reply = () => api.review.reply({ workId, threadId, commentId, body });
      return ask(reply, t('comment.done'), () => setRemoved(commentId, true));
    },
    resolve: (threadId: string, resolved: boolean) =>
      ask(
        () => setResolved(threadId, resolved),
        resolved ? t('comment.resolved') : t('comment.reopened'),
        () => setResolved(threadId, !resolved),
      ),
    remove: (commentId: string, removed: boolean) =>
      ask(
        () => setRemoved(commentId, removed),
        removed ? t('comment.removed') : t('comment.back'),
        () => setRemoved(commentId, !removed),
      ),
  };
}
