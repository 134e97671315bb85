'use client';

import { ProgressInks } from '@/components/ui/progress-inks';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import styles from './bars.module.css';

/** How far the chapter has come. */
export function ChapterProgress() {
  const { t } = useT('bench');
  const { bench, total } = useBenchChapter().chapter;
  const { counts } = bench;
  const { approved, 'in-review': inReview } = counts;
  const draft = counts.draft + counts['changes-requested'];
  return (
    <>
      <span className={styles.progress}>
        <ProgressInks
          approved={approved}
          inReview={inReview}
          draft={draft}
          total={total}
          label={t('progress.label', { approved, review: inReview, draft, total })}
        />
      </span>
      {t('progress.approved', { count: approved, total })}
    </>
  );
}
