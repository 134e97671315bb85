'use client';

import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { TextButton } from '@/components/ui/text-button';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';
import { useConceptChange } from './use-concept-change';
import { useGlossaryPlace } from './use-glossary';

/** Stands where a concept was that was just taken away, and puts it back. */
export function RemovedConcept({ glossary, change }: { glossary: Glossary; change: number }) {
  const { t } = useT('glossary');
  const { id: workId } = useWork();
  const { openConcept } = useGlossaryPlace();
  const takeBack = useConceptChange(
    queries.terms.takeBack.mutationOptions({ onSuccess: ({ conceptId }) => openConcept(conceptId) }),
  );
  return (
    <div className={styles.nothing} role="status">
      <p className={styles.removed}>
        <span className="faint">{t('removal.done')}</span>
        <TextButton autoFocus onPress={() => takeBack.mutate({ workId, glossaryId: glossary.id, number: change })}>
          {t('removal.undo')}
        </TextButton>
      </p>
      <Refusal error={takeBack.error} />
    </div>
  );
}
