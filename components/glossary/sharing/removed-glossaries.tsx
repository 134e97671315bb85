'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { isolate } from '@/components/ui/isolate';
import { Moment } from '@/components/work/moment';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import styles from './sharing.module.css';

/** What was removed from a work, to be put back. Nothing is shown where nothing was. */
export function RemovedGlossaries() {
  const { t, lng } = useT('glossaries');
  const { id: workId } = useWork();
  const removed = useQuery(queries.terms.removedGlossaries.queryOptions({ input: { workId } }));
  const putBack = useConceptChange(queries.terms.putBackGlossary.mutationOptions());
  if (removed.isError) return <ErrorState onRetry={() => removed.refetch()} />;
  if (!removed.data?.length) return null;
  return (
    <section aria-labelledby="removed-glossaries">
      <h2 id="removed-glossaries" className={styles.heading}>
        {t('removal.removed')}
      </h2>
      <Refusal error={putBack.error} />
      <ul className={styles.rows}>
        {removed.data.map(({ id, name, language, concepts, removedAt }) => (
          <li key={id} className={styles.row}>
            <div className={styles.what}>
              <p className={styles.name}>
                <bdi>{name}</bdi>
              </p>
              <p className="faint">
                {languageName(language, lng)} · {t('concepts', { count: concepts })} · <Moment at={removedAt} />
              </p>
            </div>
            <Button
              size="small"
              aria-label={t('removal.putBackNamed', { name: isolate(name) })}
              isPending={putBack.isPending && putBack.variables.glossaryId === id}
              onPress={() => putBack.mutate({ workId, glossaryId: id })}
            >
              {t('removal.putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
