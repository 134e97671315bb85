'use client';

import { useWork } from '@/components/work/use-work';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from '../glossary.module.css';
import { GlossaryPart } from '../glossary-part';
import { CandidateDesk } from './candidate-desk';

/** Wordings of the text that may be terms, to be taken into a glossary or put aside. */
export function CandidatesPage() {
  const { t } = useT('glossaries');
  const { mine } = useWork();
  return (
    <GlossaryPart part="candidates">
      {(glossary) =>
        mayAct(mine, 'translate') ? (
          <CandidateDesk key={glossary.id} glossary={glossary} />
        ) : (
          <p className={`faint ${styles.nothing}`}>{t('candidates.notForReaders')}</p>
        )
      }
    </GlossaryPart>
  );
}
