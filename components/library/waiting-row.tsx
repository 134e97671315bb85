'use client';

import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import type { Waiting } from '@/api/contract/works';
import { Siglum } from '@/components/ui/siglum';
import { StateMark } from '@/components/ui/state-mark';
import { Moment } from '@/components/work/moment';
import { ownName } from '@/components/work/own-name';
import { benchPath, reviewPath } from '@/components/work/work-paths';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './waiting-list.module.css';

/** A sentence that someone wants changed, a comment that calls the person, or a chapter with sentences to review. */
export function WaitingRow({ waiting }: { waiting: Waiting }) {
  const { t } = useT('library');
  const { lng } = useParams<{ lng: string }>();
  const { kind, who, text, language, workTitle, documentNumber, documentTitle, segmentId, number, count, at } = waiting;
  const isReview = kind === 'to-review';
  const paths = {
    'changes-requested': `${benchPath(lng, waiting)}?at=${segmentId}`,
    mention: `${reviewPath(lng, waiting)}?at=${segmentId}&filter=all`,
    'to-review': reviewPath(lng, waiting),
  };
  const address = number === null ? `${documentNumber} ${documentTitle}` : `${documentNumber}.${number}`;
  return (
    <li className={styles.row}>
      {who && <Siglum siglum={who.siglum} name={who.name} />}
      <NextLink href={paths[kind]}>
        {kind === 'mention' ? (
          <span className={styles.calls}>{t('waiting.mention')}</span>
        ) : (
          <StateMark
            state={isReview ? 'in-review' : 'changes-requested'}
            word={isReview ? t('waiting.review', { count }) : t('waiting.changes')}
          />
        )}
        {text && (
          <span
            className={`tx ${styles.text}`}
            {...(kind === 'mention' ? { dir: 'auto' } : { lang: language, dir: languageDirection(language) })}
          >
            {text}
          </span>
        )}
        <span className={styles.meta}>
          <bdi className="title">{workTitle}</bdi> <bdi>{address}</bdi> <bdi lang={language}>{ownName(language)}</bdi>{' '}
          {!isReview && <Moment at={at} />}
        </span>
      </NextLink>
    </li>
  );
}
