'use client';

import { useQueries } from '@tanstack/react-query';
import type { Concept, Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { ownName } from '@/components/work/own-name';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { Counting } from './counting';
import styles from './impact.module.css';
import { useConceptChange } from './use-concept-change';
import { whileCounting } from './use-glossary';

type RemoveConceptProps = { glossary: Glossary; concept: Concept; onDone: (change: number) => void };

/** Takes a concept away, once it is seen where it stands and what it became. */
export function RemoveConcept({ glossary, concept, onDone }: RemoveConceptProps) {
  const { t } = useT('glossary');
  const { id: workId, languages } = useWork();
  const place = { workId, glossaryId: glossary.id, conceptId: concept.id };
  const uses = useQueries({
    queries: languages.map(({ language }) => ({
      ...queries.terms.uses.queryOptions({ input: { ...place, language, offset: 0, limit: 1 } }),
      refetchInterval: whileCounting,
    })),
  });
  const remove = useConceptChange(queries.terms.remove.mutationOptions({ onSuccess: ({ change }) => onDone(change) }));
  return (
    <div className={styles.impact}>
      {concept.isCounting ? <Counting /> : <p>{t('removal.uses', { count: concept.uses })}</p>}
      <ul>
        {languages.map(({ language }, place) => (
          <li key={language}>
            <b lang={language}>{ownName(language)}</b> {uses[place]?.isPending && <LoadingLines quiet widths={[30]} />}
            {uses[place]?.isError && <ErrorState onRetry={() => uses[place]?.refetch()} />}
            {uses[place]?.data?.renderings.map(({ form, uses: count }) => (
              <span key={form} className={styles.rendering}>
                <bdi className="tx" lang={language}>
                  {form}
                </bdi>{' '}
                <span className="num faint">{count}</span>
              </span>
            ))}
            {uses[place]?.data?.renderings.length === 0 && !concept.isCounting && (
              <span className="faint">{t('removal.nowhere')}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="faint">{t('removal.note')}</p>
      <Refusal error={remove.error} />
      <div className={styles.acts}>
        <Button
          variant="primary"
          isPending={remove.isPending}
          onPress={() => remove.mutate({ ...place, base: concept.change })}
        >
          {t('removal.act')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </div>
  );
}
