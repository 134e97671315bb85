'use client';

import { useT } from '@/i18n/client';
import { ProgressInks } from './progress-inks';
import styles from './progress-legend.module.css';

/** What the three textures of `ProgressInks` mean. */
export function ProgressLegend() {
  const { t } = useT('common');
  return (
    <p className={styles.legend}>
      <span>
        <ProgressInks approved={1} inReview={0} draft={0} total={1} />
        {t('progress.approved')}
      </span>
      <span>
        <ProgressInks approved={0} inReview={1} draft={0} total={1} />
        {t('progress.review')}
      </span>
      <span>
        <ProgressInks approved={0} inReview={0} draft={1} total={1} />
        {t('progress.draft')}
      </span>
    </p>
  );
}
