import { ArrowLeft, ArrowRight } from 'lucide-react';
import NextLink from 'next/link';
import type { Reading } from '@/api/contract/documents';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import { ChapterKeys } from './chapter-keys';
import { chapterReadingPath } from './reader-path';
import styles from './turn.module.css';

/** The chapters before and after, at the foot of the page and on the arrow keys. */
export async function Turn({ reading, query }: { reading: Reading; query: ReadingQuery }) {
  const { t, lng, i18n } = await getT('reader');
  const { work, document, chapters } = reading;
  const place = chapters.findIndex((one) => one.id === document.id);
  const [before, after] = [chapters[place - 1], chapters[place + 1]];
  const path = (documentId: string) => chapterReadingPath(lng, reading, query, documentId);
  return (
    <nav className={styles.turn} aria-label={t('chapters')} dir={i18n.dir(lng)}>
      <ChapterKeys before={before ? path(before.id) : null} after={after ? path(after.id) : null} />
      {before && (
        <NextLink href={path(before.id)} rel="prev">
          <ArrowLeft className="mirror" aria-hidden />
          <span className="visually-hidden">{t('before')}</span>
          <bdi lang={work.language}>
            {before.number} {before.title}
          </bdi>
        </NextLink>
      )}
      {after && (
        <NextLink className={styles.after} href={path(after.id)} rel="next">
          <span className="visually-hidden">{t('after')}</span>
          <bdi lang={work.language}>
            {after.number} {after.title}
          </bdi>
          <ArrowRight className="mirror" aria-hidden />
        </NextLink>
      )}
    </nav>
  );
}
