'use client';

import type { Thread } from '@/api/contract/review';
import { Siglum } from '@/components/ui/siglum';
import { TextButton } from '@/components/ui/text-button';
import { findMentions } from '@/core/review/find-mentions';
import { useT } from '@/i18n/client';
import apparatus from '../../bench/apparatus/apparatus.module.css';
import { useRowSettings } from '../../bench/rows/row-settings';
import { useClock } from '../../bench/use-clock';
import { useCommentActs } from '../data/use-comment-acts';
import styles from './notes.module.css';

/** What someone said; one's own may be taken away, and put back. */
export function Comment({ comment }: { comment: Thread['comments'][number] }) {
  const { t } = useT('review');
  const sayTime = useClock();
  const { remove } = useCommentActs();
  const { id, who, body, createdAt, isMine, isRemoved, isUnread } = comment;
  return (
    <article className={styles.comment}>
      <Siglum siglum={who.siglum} name={who.name} hidden />
      <p className={apparatus.head}>
        <bdi className={apparatus.who}>{who.name}</bdi>
        <time dateTime={createdAt}>{sayTime(createdAt)}</time>
        {isUnread && <span className={styles.unread}>{t('comment.unread')}</span>}
        {isMine && (
          <TextButton onPress={() => remove(id, !isRemoved)}>
            {isRemoved ? t('comment.putBack') : t('comment.remove')}
          </TextButton>
        )}
      </p>
      {isRemoved ? (
        <p className={apparatus.none}>{t('comment.removed')}</p>
      ) : (
        <p className={styles.body} dir="auto">
          <Said body={body} />
        </p>
      )}
    </article>
  );
}

/** A comment with the people marked whom it calls. */
function Said({ body }: { body: string }) {
  const { contributors } = useRowSettings();
  const mentions = findMentions(
    body,
    Array.from(contributors.values(), ({ siglum }) => siglum),
  );
  let end = 0;
  return (
    <>
      {mentions.map((mention) => {
        const before = body.slice(end, mention.start);
        end = mention.end;
        return (
          <span key={mention.start}>
            {before}
            <b>{body.slice(mention.start, mention.end)}</b>
          </span>
        );
      })}
      {body.slice(end)}
    </>
  );
}
