'use client';

import { useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { useT } from '@/i18n/client';
import styles from './import-page.module.css';
import { ImportSteps } from './import-steps';
import type { OpenText } from './open-text';
import { Preview } from './preview/preview';
import { ReplaceDialog } from './replace-dialog';
import { SourcePlace } from './source-place';
import { useDrop, usePaste } from './use-drop';
import { useImport } from './use-import';
import { useLeaveWarning } from './use-leave-warning';
import { usePreview } from './use-preview';
import { useSending } from './use-sending';

/** What is said of the text stands on the verso, the text on the recto. */
export function ImportPage() {
  const { t } = useT('import');
  const importing = useImport();
  const preview = usePreview(importing);
  const sending = useSending(importing);
  const [another, setAnother] = useState<OpenText | null>(null);
  const { choices, opened, corrections, isOpening } = importing;
  const { cuts, kept } = corrections.history.now;
  const isCorrected = cuts.length + kept.length > 0;
  useLeaveWarning(isCorrected && !importing.isKept && !sending.isSending);

  async function take(given: File | string) {
    if (sending.isSending) return;
    const text = await importing.open(given);
    if (text && isCorrected) setAnother(text);
    else if (text) await importing.begin(text);
  }

  function replace() {
    if (another) void importing.begin(another);
    setAnother(null);
  }

  const isOver = useDrop(take);
  usePaste(choices.step === 'file', take);
  return (
    <main id="page" className={styles.page}>
      <div className={styles.verso}>
        <h1 className={`title ${styles.title}`}>{t('title')}</h1>
        <ImportSteps importing={importing} preview={preview} sending={sending} />
      </div>
      {importing.hasFailed ? (
        <ErrorState title={t('failed')} onRetry={() => location.reload()} />
      ) : choices.step === 'file' ? (
        <SourcePlace isOver={isOver} isOpening={isOpening} onGiven={take} />
      ) : (
        <Preview importing={importing} preview={preview} isLocked={sending.isSending} />
      )}
      <ReplaceDialog
        isOpen={another !== null}
        fileName={opened?.fileName ?? ''}
        onReplace={replace}
        onClose={() => setAnother(null)}
      />
    </main>
  );
}
