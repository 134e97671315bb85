'use client';

import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import type { ListedWork, WorkLanguage } from '@/api/contract/works';
import { CountsBar } from '@/components/work/counts-bar';
import { ownName } from '@/components/work/own-name';
import { chapterPath, workPath } from '@/components/work/work-paths';
import { progressOf } from '@/core/work/progress-of';
import { useT } from '@/i18n/client';
import styles from './work-row.module.css';

/** How far a work has come in a language; opens it where the person stopped. */
export function LanguageRow({ work, language }: { work: ListedWork; language: WorkLanguage }) {
  const { t } = useT('library');
  const { lng } = useParams<{ lng: string }>();
  const { progress, documentId, contributors, language: tag } = language;
  const { percent } = progressOf(progress.segments);
  const isMine =
    contributors.some(({ isMe }) => isMe) || work.mine.some(({ languages }) => languages?.includes(tag) === true);
  const place = documentId && { workId: work.id, documentId, language: tag };
  return (
    <li>
      <NextLink href={place ? chapterPath(lng, place, work.mine) : workPath(lng, work.id)} className={styles.language}>
        <span className={styles.name} data-mine={isMine || undefined}>
          <bdi lang={tag}>{ownName(tag)}</bdi>
        </span>
        <CountsBar counts={progress.segments} />
        <span className="num">
          {t('works.percent', { share: percent / 100 })}
          <span className="visually-hidden"> {t('works.approved')}</span>
        </span>
      </NextLink>
    </li>
  );
}
