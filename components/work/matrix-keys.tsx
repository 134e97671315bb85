'use client';

import { KeyCap } from '@/components/ui/keys/key-cap';
import { useT } from '@/i18n/client';
import styles from './matrix.module.css';

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

export function MatrixKeys() {
  const { t } = useT('work');
  return (
    <p className={styles.keys}>
      <span>
        {arrows.map((keys) => (
          <KeyCap key={keys} keys={keys} />
        ))}
        {t('keys.move')}
      </span>
      <span>
        <KeyCap keys="Enter" /> {t('keys.openShort')}
      </span>
      <span>
        <KeyCap keys="KeyR" /> {t('keys.readShort')}
      </span>
    </p>
  );
}
