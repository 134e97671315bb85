'use client';

import { useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { LoadingLines } from '@/components/ui/loading-lines';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import styles from '../../bench/apparatus/apparatus.module.css';
import { useMarkRead } from '../data/use-mark-read';
import { useNotes } from '../data/use-notes';
import { useReview } from '../use-review';
import { CommentThread } from './comment-thread';
import { NewComment } from './new-comment';

/** What was said of the sentence and its versions, by thread; resolved ones unfold. */
export function Comments() {
  const { t } = useT('review');
  const { asking, note } = useReview();
  const { threads, letters, isPending, isError, retry } = useNotes();
  const [showsResolved, setShowsResolved] = useState(false);
  useMarkRead(threads);
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = threads.length - open.length;
  return (
    <section className={styles.section} aria-label={t('comment.title')}>
      <h2 className={styles.heading}>
        {t('comment.title')} <span className="num">{open.length}</span>
        <small>
          <TextButton onPress={() => note('comment')}>{t('comment.act')}</TextButton> <KeyCap keys="KeyC" hidden />
        </small>
      </h2>
      {asking?.kind === 'comment' && <NewComment key={JSON.stringify(asking.place)} place={asking.place} />}
      {isPending && <LoadingLines quiet widths={[80, 60]} />}
      {isError && <ErrorState onRetry={() => void retry()} />}
      {(showsResolved ? threads : open).map((thread) => (
        <CommentThread key={thread.id} thread={thread} letter={letters.get(thread.id) ?? null} />
      ))}
      {resolved > 0 && (
        <p className={styles.meta}>
          <TextButton onPress={() => setShowsResolved(!showsResolved)}>
            {showsResolved ? t('comment.hideResolved') : t('comment.showResolved', { count: resolved })}
          </TextButton>
        </p>
      )}
    </section>
  );
}
