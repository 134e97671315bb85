import { Pin, X } from 'lucide-react';
import NextLink from 'next/link';
import type { Reading } from '@/api/contract/documents';
import { isolate } from '@/components/ui/isolate';
import { ownName } from '@/components/work/own-name';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import { pageOf } from './column-page';
import { columnsPath, editionName, otherEditions, shownEditions } from './column-paths';
import styles from './columns.module.css';
import { Picker } from './picker';
import text from './text.module.css';

/** Above each column what it is and who wrote it, the way to another text in its place, and the way to close it. */
export async function ColumnHeads({ reading, query }: { reading: Reading; query: ReadingQuery }) {
  const { t, lng, i18n } = await getT('reader');
  const { work, columns } = reading;
  const shown = shownEditions(reading);
  const others = otherEditions(reading);
  return (
    <div className={`${text.grid} ${styles.heads}`}>
      <div className={`${styles.head} ${text.source}`} data-page="source" dir={i18n.dir(lng)}>
        <bdi lang={work.language} className={styles.language}>
          {ownName(work.language)}
        </bdi>
        <bdi className={styles.by}>{work.author}</bdi>
        <span className={styles.pinned}>
          <Pin aria-hidden />
          {t('columns.pinned')}
        </span>
      </div>
      {[reading, ...columns].map(({ edition, language, translators }, place) => {
        const name = editionName({ ...edition, language });
        const closed = columnsPath(lng, reading, query, shown.toSpliced(place, 1));
        const instead = [shown[place], ...others].flatMap((one) => {
          const href = one && columnsPath(lng, reading, query, shown.toSpliced(place, 1, one));
          return href ? [{ href, name: editionName(one), lang: one.language, isCurrent: one.id === edition.id }] : [];
        });
        return (
          <div key={edition.id} className={styles.head} data-page={pageOf(place)} dir={i18n.dir(lng)}>
            <Picker label={t('columns.instead')} options={instead}>
              <bdi lang={language} className={styles.language}>
                {name}
              </bdi>
            </Picker>
            <span className={styles.by}>
              {new Intl.ListFormat(lng, { type: 'unit' }).format(translators.map(isolate))}
            </span>
            {closed && (
              <NextLink href={closed} className={styles.close} aria-label={t('columns.remove', { name })}>
                <X aria-hidden />
              </NextLink>
            )}
          </div>
        );
      })}
    </div>
  );
}
