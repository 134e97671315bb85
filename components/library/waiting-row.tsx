'use client';

import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import type { Waiting } from '@/api/contract/works';
import { Siglum } from '@/components/ui/siglum';
import { StateMark } from '@/components/ui/state-mark';
import { Moment } from '@/components/work/moment';
import { ownName } from '@/components/work/own-name';
import { benchPath } from '@/components/work/work-paths';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './waiting-list.module.css';

/** A sentence that someone wants changed, or a chapter with sentences to review. */
export function WaitingRow({ waiting }: { waiting: Waiting }) {
  const { t } = useT('library');
  const { lng } = useParams<{ lng: string }>();
  const { kind, who, text, language, workTitle, documentNumber, documentTitle, segmentId, number, count, at } = waiting;
  const isChange = kind === 'changes-requested';
  const query = segmentId ? `at=${segmentId}` : 'filter=in-review';
  const address = number === null ? `${documentNumber} ${documentTitle}` : `${documentNumber}.${number}`;
  return (
    <li className={styles.row}>
      {who && <Siglum siglum={who.siglum} name={who.name} />}
      <NextLink href={`${benchPath(lng, waiting)}?${query}`}>
        <StateMark
          state={isChange ? 'changes-requested' : 'in-review'}
          word={isChange ? t('waiting.changes') : t('waiting.review', { count })}
        />
        {text && (
          <span className={`tx ${styles.text}`} lang={language} dir={languageDirection(language)}>
            {text}
          </span>
        )}
        <span className={styles.meta}>
          <bdi className="title">{workTitle}</bdi> <bdi>{address}</bdi> <bdi lang={language}>{ownName(language)}</bdi>{' '}
          {isChange && <Moment at={at} />}
        </span>
      </NextLink>
    </li>
  );
}
