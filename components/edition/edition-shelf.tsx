'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useWork } from '@/components/work/use-work';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { AddEdition } from './add-edition';
import { EditionRow } from './edition-row';
import styles from './edition-shelf.module.css';

/** The editions of a work: how far each is published, and for owners the way to the next release. */
export function EditionShelf() {
  const { t } = useT('edition');
  const { id, mine } = useWork();
  const editions = useQuery(queries.editions.list.queryOptions({ input: { workId: id } }));
  const mayPublish = mayAct(mine, 'own');
  const shown = editions.data?.filter((edition) => mayPublish || edition.releases > 0);
  if (shown?.length === 0) return null;
  return (
    <section aria-labelledby="editions">
      <h2 id="editions" className={styles.title}>
        {t('title')}
      </h2>
      {editions.isPending && <LoadingLines widths={[80, 60]} quiet />}
      {editions.isError && <ErrorState onRetry={() => editions.refetch()} />}
      <ul>
        {shown?.map((edition) => (
          <EditionRow key={edition.id} edition={edition} mayPublish={mayPublish} />
        ))}
      </ul>
      {mayPublish && (
        <div className={styles.add}>
          <AddEdition />
        </div>
      )}
    </section>
  );
}
