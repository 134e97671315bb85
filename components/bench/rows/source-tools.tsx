'use client';

import { BookPlus, FoldVertical, UnfoldVertical } from 'lucide-react';
import type { Row } from '@/api/contract/shapes';
import { IconButton } from '@/components/ui/icon-button';
import { useT } from '@/i18n/client';
import { joinSourceKeys, splitSourceKeys, useSourceCutting } from '../source-cuts';
import { LineTool } from '../terms/line-tool';
import { proposeKeys } from '../terms/proposal-keys';
import { useAskForTerm } from '../terms/use-ask-for-term';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

/** Below the source of the current sentence: what its words are, and for whoever may change it, where it ends. */
export function SourceTools({ row }: { row: Row }) {
  const { t } = useT(['bench', 'terms']);
  const { interfaceDirection } = useRowSettings();
  const cutting = useSourceCutting();
  const { mayAsk, ask } = useAskForTerm();
  if (!cutting && !mayAsk) return null;
  return (
    <div className={styles.sourceTools} dir={interfaceDirection}>
      {mayAsk && (
        <IconButton size="small" label={t('terms:propose.act')} keys={proposeKeys} preventFocusOnPress onPress={ask}>
          <BookPlus aria-hidden />
        </IconButton>
      )}
      <LineTool row={row} />
      {cutting && (
        <>
          <IconButton
            size="small"
            label={t('bench:source.join')}
            keys={joinSourceKeys}
            preventFocusOnPress
            onPress={() => cutting.join(row)}
          >
            <FoldVertical aria-hidden />
          </IconButton>
          <IconButton
            size="small"
            label={t('bench:source.split')}
            keys={splitSourceKeys}
            preventFocusOnPress
            onPress={() => cutting.split(row)}
          >
            <UnfoldVertical aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  );
}
