'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Contributor } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import pageStyles from '@/components/import/import-page.module.css';
import { ProblemLine } from '@/components/import/problem-line';
import { SourcePlace } from '@/components/import/source-place';
import { useDrop, usePaste } from '@/components/import/use-drop';
import { useReading } from '@/components/import/use-reading';
import { noExceptions } from '@/core/format/exception-choices';
import { bySentence } from '@/core/format/splitting';
import type { Membership } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from './import-translation.module.css';
import { type Division, TranslationForm } from './translation-form';
import { TranslationSample } from './translation-sample';
import { useSendTranslation } from './use-send-translation';
import { useTranslationFile } from './use-translation-file';

/** Translations are split by their languages’ rules alone. */
const untaught = { joins: [], exceptions: noExceptions };

type ImportTranslationProps = {
  work: { readonly id: string; readonly language: string; readonly mine: readonly Membership[] };
  languages: readonly string[];
  contributors: readonly Contributor[];
};

/** A translation of a work comes in: what is said of it stands on the verso, the file on the recto. */
export function ImportTranslation({ work, languages, contributors }: ImportTranslationProps) {
  const { t } = useT('align');
  const file = useTranslationFile();
  const sending = useSendTranslation(work.id);
  const [isChanging, setChanging] = useState(false);
  const [division, setDivision] = useState<Division>({ chapters: 'headings', split: bySentence });
  const { chapters, split: chosen } = division;
  const split = chosen.by === 'srx' && !chosen.srx ? bySentence : chosen;
  const { data: kept } = useQuery(queries.source.get.queryOptions({ input: { workId: work.id } }));
  const language = file.language ?? 'und';
  const reading = useReading(file.getReader, file.opened, { ...untaught, language, chapters, split });
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
            division={division}
            onDivide={(some) => setDivision((before) => ({ ...before, ...some }))}
            kept={kept?.srx ?? null}
            problems={chosen.by === 'srx' ? reading.problems : []}
            isChanging={isChanging}
            onChangeFile={setChanging}
          />
        ) : (
          <p className={styles.intro}>{t('import.hint')}</p>
        )}
      </div>
      {isWaiting || !file.opened ? (
        <SourcePlace isOver={isOver} isOpening={file.isOpening} onGiven={take} />
      ) : (
        <TranslationSample reading={reading} language={language} />
      )}
    </main>
  );
}
