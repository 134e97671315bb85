'use client';

import { Underway } from '@/components/ui/underway';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';

/** Says that uses are being found anew, and those that are shown are of before. */
export function Counting() {
  const { t } = useT('glossary');
  return (
    <p role="status" className={styles.counting}>
      <Underway>{t('counting')}</Underway>
    </p>
  );
}
