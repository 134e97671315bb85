'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { isolate } from '@/components/ui/isolate';
import { Link } from '@/components/ui/link';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './open-alignments.module.css';

/** Imported translations that wait to be finished. */
export function OpenAlignments({ workId }: { workId: string }) {
  const { t, lng } = useT('align');
  const { data = [] } = useQuery(queries.alignments.list.queryOptions({ input: { workId } }));
  if (data.length === 0) return null;
  return (
    <section className={styles.open} aria-label={t('open.title')}>
      <h2>{t('open.title')}</h2>
      <ul>
        {data.map((one) => (
          <li key={one.id}>
            <Link href={`/${lng}/works/${workId}/align/${one.id}`}>
              <bdi>{one.fileName}</bdi>
            </Link>{' '}
            <span>
              {t('open.line', {
                language: languageName(one.language, lng),
                name: isolate(one.contributor),
                unresolved: t('open.unresolved', { count: one.unresolved }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
