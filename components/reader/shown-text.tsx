import NextLink from 'next/link';
import type { Reading } from '@/api/contract/documents';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import styles from './chapter-head.module.css';
import { readerPath } from './reader-path';

/** Which text of the edition is read, and the way to the other: its newest release, or what is shown unasked. */
export async function ShownText({ reading, query }: { reading: Reading; query: ReadingQuery }) {
  const { t, lng } = await getT('reader');
  const { edition, release } = reading;
  if (release === null && edition.releases === 0) return null;
  const day = new Intl.DateTimeFormat(lng, { dateStyle: 'long', timeZone: 'UTC' });
  const newest = edition.releases;
  return (
    <>
      <span>
        {release
          ? t('release.shown', { number: release.number, date: day.format(new Date(release.publishedAt)) })
          : t('release.working')}
      </span>
      {release === null && (
        <NextLink className={styles.other} href={readerPath(lng, reading, { ...query, release: newest })}>
          {t('release.read', { number: newest })}
        </NextLink>
      )}
      {release !== null && query.release !== null && (
        <NextLink className={styles.other} href={readerPath(lng, reading, { ...query, release: null })}>
          {t('release.back')}
        </NextLink>
      )}
    </>
  );
}
