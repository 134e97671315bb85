'use client';

import type { Thread } from '@/api/contract/review';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import apparatus from '../../bench/apparatus/apparatus.module.css';
import { useCommentActs } from '../data/use-comment-acts';
import { Comment } from './comment';
import { CommentField } from './comment-field';
import styles from './notes.module.css';
import { Quote } from './quote';

/** A thread: the words that it is on, what was said, and what may be answered. */
export function CommentThread({ thread, letter }: { thread: Thread; letter: string | null }) {
  const { t } = useT('review');
  const { reply, resolve } = useCommentActs();
  const { id, quote, versionId, lost, resolvedAt, comments } = thread;
  return (
    <div className={styles.thread} data-resolved={resolvedAt !== null || undefined}>
      <Quote quote={quote} isSource={versionId === null} letter={letter} lost={lost} />
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
      <div className={styles.answer}>
        {resolvedAt === null && (
          <CommentField label={t('comment.reply')} action={t('comment.reply')} onSend={(body) => reply(id, body)} />
        )}
        <p className={apparatus.meta}>
          {resolvedAt !== null && <span>{t('comment.resolved')}</span>}
          <TextButton onPress={() => resolve(id, resolvedAt === null)}>
            {resolvedAt === null ? t('comment.resolve') : t('comment.reopen')}
          </TextButton>
        </p>
      </div>
    </div>
  );
}
