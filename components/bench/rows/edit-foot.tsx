'use client';

import { CircleSlash, FoldVertical, UnfoldVertical } from 'lucide-react';
import { memo } from 'react';
import type { Row, Version } from '@/api/contract/shapes';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useT } from '@/i18n/client';
import { useOwnText } from '../data/use-own-text';
import { useCommands } from '../use-commands';
import { Acts } from './acts';
import styles from './row.module.css';

type Run = readonly [Row, ...Row[]];
type EditFootProps = { run: Run; mine: Version | null };

/** Below the text under the pen: tools, its length, and the one act that sends it. */
export const EditFoot = memo(function EditFoot({ run, mine }: EditFootProps) {
  const { t } = useT('bench');
  const { mergeNext, split, toggleOmitted, send, mayReview } = useCommands();
  const isOmitted = mine?.omitted ?? false;
  return (
    <Acts>
      <span className={styles.tools}>
        <IconButton size="small" label={t('tool.merge')} keys="Mod+KeyM" onPress={mergeNext}>
          <FoldVertical aria-hidden />
        </IconButton>
        <IconButton
          size="small"
          label={t('tool.split')}
          keys="Mod+Shift+KeyM"
          isDisabled={run.length < 2}
          preventFocusOnPress
          onPress={split}
        >
          <UnfoldVertical aria-hidden />
        </IconButton>
        <IconButton
          size="small"
          label={isOmitted ? t('tool.takeUp') : t('tool.omit')}
          keys="Mod+Shift+KeyO"
          onPress={toggleOmitted}
        >
          <CircleSlash aria-hidden />
        </IconButton>
      </span>
      {isOmitted ? <span>{t('omitted.here')}</span> : <TextLength run={run} />}
      <span className={styles.gap} />
      {mayReview && (
        <Button size="small" aria-keyshortcuts="Control+Shift+Enter" onPress={() => send('approved')}>
          {t('act.approve')}
        </Button>
      )}
      <Button size="small" variant="primary" keys="Mod+Enter" onPress={() => send('in-review')}>
        {t('act.send')}
      </Button>
    </Acts>
  );
});

function TextLength({ run }: { run: Run }) {
  const { t } = useT('bench');
  const { length } = useOwnText(run[0]) ?? '';
  const source = run.reduce((sum, row) => sum + row.text.trimEnd().length, 0);
  const said = t('length', { count: length, source });
  return (
    <span className="num" title={said}>
      <span aria-hidden="true">
        {length} / {source}
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
