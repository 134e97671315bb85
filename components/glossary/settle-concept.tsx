'use client';

import { useState } from 'react';
import type { Concept, Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { isolate } from '@/components/ui/isolate';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import type { ConceptStatus } from '@/core/terms/concept-status';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';
import { useConceptChange } from './use-concept-change';

type SettleConceptProps = { glossary: Glossary; concept: Concept; onDone: () => void };

/** A concept that isn't settled says so, and those who may settle it do it here. */
export function SettleConcept({ glossary, concept, onDone }: SettleConceptProps) {
  const { t } = useT('glossary');
  const { id: workId } = useWork();
  const [reason, setReason] = useState('');
  const settle = useConceptChange(queries.terms.settle.mutationOptions({ onSuccess: onDone }));
  if (concept.status === 'settled') return null;
  const put = (status: ConceptStatus) =>
    settle.mutate({ workId, glossaryId: glossary.id, conceptId: concept.id, base: concept.change, status, reason });
  return (
    <section className={styles.settle} aria-label={t('proposal')}>
      <p>{concept.status === 'proposed' ? t('isProposed') : t('isDismissed', { reason: isolate(concept.reason) })}</p>
      <Refusal error={settle.error} />
      {glossary.may.edit && (
        <div className={styles.settleActs}>
          {concept.status === 'proposed' && (
            <>
              <input
                dir="auto"
                value={reason}
                maxLength={2000}
                aria-label={t('reason')}
                placeholder={t('reason')}
                onChange={(event) => setReason(event.target.value)}
              />
              <Button size="small" variant="primary" isPending={settle.isPending} onPress={() => put('settled')}>
                {t('settle')}
              </Button>
              <Button size="small" isPending={settle.isPending} onPress={() => put('dismissed')}>
                {t('dismiss')}
              </Button>
            </>
          )}
          {concept.status === 'dismissed' && (
            <Button size="small" isPending={settle.isPending} onPress={() => put('proposed')}>
              {t('reopen')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
