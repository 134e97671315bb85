'use client';

import { useId, useMemo } from 'react';
import { proposeAbout } from '@/core/format/propose-about';
import { useT } from '@/i18n/client';
import { ImportFoot } from './import-foot';
import styles from './import-page.module.css';
import { ConfirmStep } from './steps/confirm-step';
import { FileStep } from './steps/file-step';
import { LanguageStep } from './steps/language-step';
import { SentencesStep } from './steps/sentences-step';
import type { Import } from './use-import';
import type { Preview } from './use-preview';
import type { Sending } from './use-sending';

type ImportStepsProps = { importing: Import; preview: Preview; sending: Sending };

export function ImportSteps({ importing, preview, sending }: ImportStepsProps) {
  const { t } = useT('import');
  const formId = useId();
  const { choices, opened, reading } = importing;
  const fileName = opened?.fileName ?? '';
  const proposed = useMemo(() => proposeAbout(reading.blocks, fileName), [reading.blocks, fileName]);
  const about = { ...proposed, ...choices.about };
  return (
    <>
      <ol className={styles.steps} aria-label={t('steps')} inert={sending.isSending}>
        <FileStep importing={importing} />
        <LanguageStep importing={importing} preview={preview} />
        <SentencesStep importing={importing} preview={preview} />
        <ConfirmStep importing={importing} about={about} formId={formId} onSend={() => sending.send(about)} />
      </ol>
      <ImportFoot importing={importing} preview={preview} sending={sending} formId={formId} />
    </>
  );
}
