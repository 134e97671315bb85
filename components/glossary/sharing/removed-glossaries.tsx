'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { isolate } from '@/components/ui/isolate';
import { Moment } from '@/components/work/moment';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import { GlossaryLine } from './glossary-line';
import styles from './sharing.module.css';

/** What was removed from a work, to be put back. Nothing is shown where nothing was. */
export function RemovedGlossaries() {
  const { t } = useT('glossaries');
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
        {removed.data.map((one) => (
          <GlossaryLine key={one.id} glossary={one} about={<Moment at={one.removedAt} />}>
            <Button
              size="small"
              aria-label={t('removal.putBackNamed', { name: isolate(one.name) })}
              isPending={putBack.isPending && putBack.variables.glossaryId === one.id}
              onPress={() => putBack.mutate({ workId, glossaryId: one.id })}
            >
              {t('removal.putBack')}
            </Button>
          </GlossaryLine>
        ))}
      </ul>
    </section>
  );
}
