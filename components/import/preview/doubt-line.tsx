'use client';

import { CheckMark } from '@/components/ui/check-mark';
import { TextButton } from '@/components/ui/text-button';
import type { Doubt } from '@/core/format/doubtful-cuts';
import type { SentenceRow } from '@/core/format/preview-rows';
import { useT } from '@/i18n/client';
import type { Preview } from '../use-preview';
import styles from './preview-list.module.css';

type DoubtLineProps = { doubt: Doubt; row: SentenceRow; isCurrent: boolean; preview: Preview };

/** Why a sentence is to be checked; on the current one, what can be done about it. */
export function DoubtLine({ doubt, row, isCurrent, preview }: DoubtLineProps) {
  const { t } = useT('import');
  const reasons: Record<Doubt, string> = {
    short: t('doubt.short'),
    long: t('doubt.long'),
    'small-letter': t('doubt.small'),
    'open-quotation': t('doubt.open'),
  };
  const joinsBefore = !row.opensBlock && (doubt === 'small-letter' || (doubt === 'short' && row.closesBlock));
  const joinsAfter = doubt === 'short' && !row.closesBlock;
  return (
    <div className={styles.doubt}>
      <CheckMark tone="care">{t('doubt.check')}</CheckMark>
      <span>{reasons[doubt]}</span>
      {isCurrent && (
        <>
          {joinsBefore && <TextButton onPress={() => preview.join(-1)}>{t('act.joinBefore')}</TextButton>}
          {joinsAfter && <TextButton onPress={() => preview.join(1)}>{t('act.joinNext')}</TextButton>}
          {doubt === 'long' && <TextButton onPress={preview.split}>{t('act.splitHere')}</TextButton>}
          <TextButton onPress={preview.keep}>{t('act.keep')}</TextButton>
        </>
      )}
    </div>
  );
}
