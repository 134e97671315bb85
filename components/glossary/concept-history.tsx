'use client';

import type { Concept, Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Disclosure } from '@/components/ui/disclosure';
import { TextButton } from '@/components/ui/text-button';
import { Moment } from '@/components/work/moment';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';
import { useConceptChange } from './use-concept-change';

/** Who changed a concept when; each change can be taken back, as a change of its own. */
export function ConceptHistory({ glossary, concept }: { glossary: Glossary; concept: Concept }) {
  const { t } = useT('glossary');
  const { id: workId } = useWork();
  const takeBack = useConceptChange(queries.terms.takeBack.mutationOptions());
  return (
    <Disclosure title={t('history')}>
      <Refusal error={takeBack.error} />
      <ol className={styles.history}>
        {concept.history.map(({ number, kind, at, who }) => (
          <li key={number}>
            <span>
              {t(
                `change.${kind as 'added' | 'changed' | 'removed' | 'proposed' | 'settled' | 'dismissed' | 'reopened' | 'form-accepted' | 'form-removed' | 'imported' | 'taken-back'}`,
              )}
            </span>{' '}
            {who && <bdi>{who.name}</bdi>}{' '}
            <small className="faint">
              <Moment at={at} />
            </small>{' '}
            {glossary.may.edit && (
              <TextButton onPress={() => takeBack.mutate({ workId, glossaryId: glossary.id, number })}>
                {t('takeBack')}
              </TextButton>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
