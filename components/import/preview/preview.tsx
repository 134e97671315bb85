'use client';

import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { useT } from '@/i18n/client';
import type { Import } from '../use-import';
import type { Preview as PreviewState } from '../use-preview';
import styles from './preview.module.css';
import { PreviewBar } from './preview-bar';
import { PreviewList } from './preview-list';
import { PreviewVoice } from './preview-voice';
import { usePreviewKeys } from './use-preview-keys';

type PreviewProps = {
  importing: Import;
  preview: PreviewState;
  /** While it is being imported. */
  isLocked: boolean;
};

/** The text as it will be cut, where a person mends it. */
export function Preview({ importing, preview, isLocked }: PreviewProps) {
  const { t } = useT('import');
  usePreviewKeys(preview, importing.language, isLocked);
  const { reached, blocks } = importing.reading;
  const isRead = reached === 1;
  return (
    <section className={styles.preview} aria-label={t('preview.title')} inert={isLocked}>
      <ScriptFonts languages={[importing.language]} />
      <PreviewBar preview={preview} language={importing.language} isRead={isRead} />
      {blocks.length > 0 && (
        <PreviewList key={importing.choices.workId} preview={preview} language={importing.language} isRead={isRead} />
      )}
      <PreviewVoice preview={preview} />
    </section>
  );
}
