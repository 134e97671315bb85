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
import { LapsedChoices } from './lapsed-choices';
import styles from './publish-form.module.css';

/** A release by its number, or what the edition reads today. */
export type Side = number | 'working';

type ChangesProps = { edition: Edition; from: Side; to: Side };

/** What the edition reads otherwise in one release than in another, by chapter; counted anew each time it is shown. */
export function Changes({ edition, from, to }: ChangesProps) {
  const { t } = useT('edition');
  const { id: workId, language: source } = useWork();
  const compared = useQuery({
    ...queries.editions.compare.queryOptions({ input: { workId, editionId: edition.id, from, to } }),
    gcTime: 0,
    staleTime: 0,
  });
  if (compared.isPending) return <LoadingLines widths={[70, 40]} />;
  if (compared.isError) return <ErrorState onRetry={() => compared.refetch()} />;
  const { counts, chapters, contributors, lapsed } = compared.data;
  const title = to === 'working' ? t('since', { number: from }) : t('between', { from, to });
  const same = to === 'working' ? t('unchanged', { number: from }) : t('same', { from, to });
  return (
    <>
      <LapsedChoices lapsed={lapsed} language={edition.language} />
      {from !== to && chapters.length === 0 && <p>{same}</p>}
      {chapters.length > 0 && (
        <section aria-label={title}>
          <p>{title}</p>
          <p className={`num ${styles.counts}`}>
            <span>{t('counts.added', { number: counts.added })}</span>
            <span>{t('counts.changed', { number: counts.changed })}</span>
            <span>{t('counts.removed', { number: counts.removed })}</span>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
          <ul className={styles.chapters} tabIndex={0}>
            {chapters.map(({ documentId, number, title: chapter, changes }) => (
              <li key={documentId}>
                <Disclosure
                  title={
                    <bdi lang={source}>
                      {number} {chapter}
                    </bdi>
                  }
                >
                  <ul>
                    {changes.map((change, place) => (
                      <Change
                        // biome-ignore lint/suspicious/noArrayIndexKey: a change has no name but its place
                        key={place}
                        change={change}
                        chapter={number}
                        language={edition.language}
                        contributors={contributors}
                      />
                    ))}
                  </ul>
                </Disclosure>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
