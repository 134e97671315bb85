'use client';

import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useRowSettings } from './row-settings';
import styles from './sentence-list.module.css';

/** Says which filter left nothing, and lifts it. */
export function NothingListed() {
  const { t } = useT('bench');
  const { filter } = useBenchChapter();
  const { interfaceDirection } = useRowSettings();
  return (
    <div className={styles.nothing} dir={interfaceDirection} aria-live="polite">
      <p>{filter.phrase === '' ? t('filter.none') : t('filter.nonePhrase', { phrase: filter.phrase })}</p>
      <Button size="small" onPress={filter.clear}>
        {t('filter.showAll')}
      </Button>
    </div>
  );
}
