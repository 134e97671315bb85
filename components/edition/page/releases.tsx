'use client';

import { useQuery } from '@tanstack/react-query';
import type { Edition } from '@/api/contract/editions';
import { queries } from '@/api/queries';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { HistoryTime } from '@/components/work/history/history-time';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import styles from './edition-page.module.css';

/** The releases of an edition, newest first. */
export function Releases({ edition }: { edition: Edition }) {
  const { t } = useT('edition');
  const { id: workId } = useWork();
  const { data, isPending, isError, refetch } = useQuery(
    queries.editions.releases.queryOptions({ input: { workId, editionId: edition.id } }),
  );
  return (
    <section aria-labelledby="releases" className={styles.section}>
      <h2 id="releases" className={styles.title}>
        {t('releases')}
      </h2>
      {isPending && <LoadingLines widths={[60, 50]} />}
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="muted">{t('unpublished')}</p>}
      <ol>
        {data?.map(({ id, number, publishedAt, publishedBy, translated, segments, note }) => (
          <li key={id} className={styles.release}>
            <b>{t('release', { number })}</b>
            <HistoryTime at={publishedAt} />
            {publishedBy !== null && <bdi>{publishedBy}</bdi>}
            <span>{t('share', { translated, segments })}</span>
            {note !== '' && (
              <p className={styles.note} dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
