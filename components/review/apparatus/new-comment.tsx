'use client';

import { useT } from '@/i18n/client';
import { useCommentActs } from '../data/use-comment-acts';
import type { NotePlace } from '../review-provider';
import { useReview } from '../use-review';
import { CommentField } from './comment-field';
import styles from './notes.module.css';
import { Quote } from './quote';

/** Begins a thread on the words that were marked, or on the whole sentence. */
export function NewComment({ place }: { place: NotePlace }) {
  const { t } = useT('review');
  const { stopAsking } = useReview();
  const { open } = useCommentActs();

  async function send(body: string): Promise<boolean> {
    const isSent = await open(place, body);
    if (isSent) stopAsking();
    return isSent;
  }

  return (
    <div className={styles.begun}>
      <Quote quote={place.phrase?.quote ?? null} isSource={'segmentId' in place.on} />
      <CommentField label={t('comment.write')} action={t('comment.send')} onSend={send} onLeave={stopAsking} isFirst />
    </div>
  );
}
