'use client';

import { useQuery } from '@tanstack/react-query';
import type { Edition } from '@/api/contract/editions';
import { queries } from '@/api/queries';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { Change } from './change';
import styles from './publish-form.module.css';

type ChangesProps = { edition: Edition; since: number };

/** What the edition reads otherwise today than in a release, by chapter; counted anew each time it is shown. */
export function Changes({ edition, since }: ChangesProps) {
  const { t } = useT('edition');
  const { id: workId, language: source } = useWork();
  const compared = useQuery({
    ...queries.editions.compare.queryOptions({
      input: { workId, editionId: edition.id, from: since, to: 'working' },
    }),
    gcTime: 0,
    staleTime: 0,
  });
  if (compared.isPending) return <LoadingLines widths={[70, 40]} />;
  if (compared.isError) return <ErrorState onRetry={() => compared.refetch()} />;
  const { counts, chapters } = compared.data;
  if (chapters.length === 0) return <p>{t('unchanged', { number: since })}</p>;
  return (
    <section aria-label={t('since', { number: since })}>
      <p>{t('since', { number: since })}</p>
      <p className={`num ${styles.counts}`}>
        <span>{t('counts.added', { number: counts.added })}</span>
        <span>{t('counts.changed', { number: counts.changed })}</span>
        <span>{t('counts.removed', { number: counts.removed })}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <ul className={styles.chapters} tabIndex={0}>
        {chapters.map(({ documentId, number, title, changes }) => (
          <li key={documentId}>
            <Disclosure
              title={
                <bdi lang={source}>
                  {number} {title}
                </bdi>
              }
            >
              <ul>
                {changes.map((change, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a change has no name but its place
                  <Change key={place} change={change} language={edition.language} />
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
