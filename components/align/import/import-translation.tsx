'use client';

import { useState } from 'react';
import type { Contributor } from '@/api/contract/shapes';
import pageStyles from '@/components/import/import-page.module.css';
import { ProblemLine } from '@/components/import/problem-line';
import { SourcePlace } from '@/components/import/source-place';
import { useDrop, usePaste } from '@/components/import/use-drop';
import { languageDirection } from '@/core/text/language';
import type { Membership } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from './import-translation.module.css';
import { TranslationForm } from './translation-form';
import { useSendTranslation } from './use-send-translation';
import { useTranslationFile } from './use-translation-file';

/** As much of the file as is shown, in UTF-16 code units. */
const shownLength = 6_000;

type ImportTranslationProps = {
  work: { readonly id: string; readonly language: string; readonly mine: readonly Membership[] };
  languages: readonly string[];
  contributors: readonly Contributor[];
};

/** A translation of a work comes in: what is said of it stands on the verso, the file on the recto. */
export function ImportTranslation({ work, languages, contributors }: ImportTranslationProps) {
  const { t } = useT('align');
  const file = useTranslationFile(work.language);
  const sending = useSendTranslation(work.id);
  const [isChanging, setChanging] = useState(false);
  const isOver = useDrop(take);
  const isWaiting = file.opened === null || isChanging;
  usePaste(isWaiting, take);

  function take(given: File | string) {
    if (sending.isSending) return;
    setChanging(false);
    void file.take(given, t('import.pasted'));
  }

  return (
    <main id="page" className={pageStyles.page}>
      <div className={pageStyles.verso}>
        <h1 className={`title ${pageStyles.title}`}>{t('import.title')}</h1>
        {file.problem && <ProblemLine {...file.problem} isOtherKept={file.opened !== null} />}
        {file.opened ? (
          <TranslationForm
            work={work}
            languages={languages}
            contributors={contributors}
            file={file}
            sending={sending}
            onChangeFile={() => setChanging(true)}
          />
        ) : (
          <p className={styles.hint}>{t('import.hint')}</p>
        )}
      </div>
      {isWaiting || !file.opened ? (
        <SourcePlace isOver={isOver} isOpening={file.isOpening} onGiven={take} />
      ) : (
        <section className={styles.sample} aria-label={t('import.sample')}>
          <p className="tx" lang={file.language ?? 'und'} dir={languageDirection(file.language ?? 'und')}>
            {file.opened.text.slice(0, shownLength)}
          </p>
        </section>
      )}
    </main>
  );
}
