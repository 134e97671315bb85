'use client';

import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import styles from './import-page.module.css';
import { ReadingProgress } from './reading-progress';
import { SendingState } from './sending-state';
import type { Import } from './use-import';
import type { Preview } from './use-preview';
import type { Sending } from './use-sending';

type ImportFootProps = { importing: Import; preview: Preview; sending: Sending; formId: string };

/** The way back and on, and what is waited for. */
export function ImportFoot({ importing, preview, sending, formId }: ImportFootProps) {
  const { t } = useT('import');
  const { choices, change, opened, reading, isDetecting } = importing;
  const isRead = reading.reached === 1 && !isDetecting;
  const lacksRules = choices.split.by === 'srx' && (!choices.split.srx || reading.problems.length > 0);
  if (!opened) return null;
  return (
    <div className={styles.foot}>
      {choices.step !== 'file' && !isRead && <ReadingProgress importing={importing} preview={preview} />}
      <SendingState sending={sending} />
      <div className={styles.acts}>
        {choices.step === 'file' && <Button onPress={() => change({ step: 'sentences' })}>{t('file.back')}</Button>}
        {choices.step === 'sentences' && (
          <>
            <Button onPress={() => change({ step: 'file' })}>{t('back')}</Button>
            <Button
              variant="primary"
              isDisabled={!isRead || lacksRules || choices.language === null || preview.row === null}
              onPress={() => change({ step: 'confirm' })}
            >
              {t('sentences.confirm')}
            </Button>
            <span className={styles.note}>{whatLacks()}</span>
          </>
        )}
        {choices.step === 'confirm' && (
          <>
            <Button isDisabled={sending.isSending} onPress={() => change({ step: 'sentences' })}>
              {t('back')}
            </Button>
            <Button
              variant="primary"
              type="submit"
              form={formId}
              isDisabled={sending.isSending || !isRead || lacksRules || choices.language === null}
            >
              {t('confirm.import')}
            </Button>
          </>
        )}
      </div>
    </div>
  );

  function whatLacks(): string {
    if (!isRead) return t('sentences.whenRead');
    if (lacksRules) return t('split.needed');
    if (choices.language === null) return t('sentences.whenLanguage');
    return preview.row === null ? t('sentences.noSentence') : '';
  }
}
