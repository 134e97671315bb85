'use client';

import { useState } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import pageStyles from '@/components/import/import-page.module.css';
import { useDrop } from '@/components/import/use-drop';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import glossaryStyles from '../glossary.module.css';
import { GlossaryPart } from '../glossary-part';
import { ImportSummary } from './import-summary';
import { PastImports } from './past-imports';
import { TermFilePlace } from './term-file-place';
import styles from './term-files.module.css';
import { type TrialPart, TrialView } from './trial-view';
import { useImportTerms } from './use-import-terms';

/** A file of terms comes into a glossary: on the verso what it would do, on the recto each entry; nothing is written before that. */
export function ImportTerms() {
  const { t } = useT('glossaries');
  return (
    <GlossaryPart part="import">
      {(glossary) =>
        glossary.may.edit ? (
          <Importing key={glossary.id} glossary={glossary} />
        ) : (
          <p className={`faint ${glossaryStyles.nothing}`}>{t('import.notYours')}</p>
        )
      }
    </GlossaryPart>
  );
}

function Importing({ glossary }: { glossary: Glossary }) {
  const { t } = useT('glossaries');
  const { id: workId } = useWork();
  const importing = useImportTerms(workId, glossary.id);
  const [part, setPart] = useState<TrialPart | null>(null);
  const { given, trial, write } = importing;
  const isOver = useDrop((one) => {
    if (typeof one !== 'string' && !write.isPending) take(one);
  });

  function take(file: File) {
    setPart(null);
    importing.take({ file });
  }

  return (
    <div className={`${pageStyles.page} ${styles.page}`}>
      <section className={pageStyles.verso} aria-label={t('import.title')}>
        <h1 className={`title ${pageStyles.title}`}>{t('import.title')}</h1>
        <p className={styles.hint}>
          {t('import.into')} <bdi>{glossary.name}</bdi>
        </p>
        {given ? (
          <ImportSummary glossary={glossary} importing={importing} part={part} onPart={setPart} />
        ) : (
          <>
            <p className={styles.hint}>{t('import.hint')}</p>
            <PastImports workId={workId} glossaryId={glossary.id} />
          </>
        )}
      </section>
      {trial.data && given ? (
        <TrialView trial={trial.data} importing={importing} part={part} />
      ) : (
        <TermFilePlace isOver={isOver} isReading={trial.isPending} onGiven={take} />
      )}
    </div>
  );
}
