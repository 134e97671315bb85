'use client';

import { FoldVertical, UnfoldVertical } from 'lucide-react';
import type { Row } from '@/api/contract/shapes';
import { IconButton } from '@/components/ui/icon-button';
import { useT } from '@/i18n/client';
import { joinSourceKeys, splitSourceKeys, useSourceCutting } from '../source-cuts';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

/** Below the source of the current sentence, for whoever may change it. */
export function SourceTools({ row }: { row: Row }) {
  const { t } = useT('bench');
  const { interfaceDirection } = useRowSettings();
  const cutting = useSourceCutting();
  if (!cutting) return null;
  return (
    <div className={styles.sourceTools} dir={interfaceDirection}>
      <IconButton
        size="small"
        label={t('source.join')}
        keys={joinSourceKeys}
        preventFocusOnPress
        onPress={() => cutting.join(row)}
      >
        <FoldVertical aria-hidden />
      </IconButton>
      <IconButton
        size="small"
        label={t('source.split')}
        keys={splitSourceKeys}
        preventFocusOnPress
        onPress={() => cutting.split(row)}
      >
        <UnfoldVertical aria-hidden />
      </IconButton>
    </div>
  );
}
