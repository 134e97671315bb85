'use client';

import { ProgressBar } from '@/components/ui/progress-bar';
import { useT } from '@/i18n/client';
import styles from './import-page.module.css';
import type { Import } from './use-import';
import type { Preview } from './use-preview';

/** How far the text is read; seen once it takes a while. */
export function ReadingProgress({ importing, preview }: { importing: Import; preview: Preview }) {
  const { t, lng } = useT('import');
  const { reached } = importing.reading;
  const chapter = preview.rows.chapters.at(-1)?.title;
  const percent = new Intl.NumberFormat(lng, { style: 'percent' }).format(reached);
  return (
    <div className={styles.late}>
      <ProgressBar
        label={chapter ? t('sentences.splittingChapter', { title: chapter }) : t('sentences.splitting')}
        value={reached}
        valueLabel={percent}
      />
    </div>
  );
}
