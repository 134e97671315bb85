'use client';

import type { Row, Version } from '@/api/contract/shapes';
import type { MarkedState } from '@/components/ui/state-glyph';
import { StateMark } from '@/components/ui/state-mark';
import { useT } from '@/i18n/client';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

type RowStateProps = { lead: Row; shown: Version | null; span: number };

/** Where the shown version stands, with what else must be known of it below. */
export function RowState({ lead, shown, span }: RowStateProps) {
  const { interfaceDirection } = useRowSettings();
  return (
    <div className={styles.state}>
      <span dir={interfaceDirection} className={styles.mark}>
        <StateWords lead={lead} shown={shown} span={span} />
      </span>
    </div>
  );
}

export function StateWords({ lead, shown, span }: RowStateProps) {
  const { t } = useT(['bench', 'common']);
  const state = markOf(lead, shown);
  const isBelow = shown !== null && (state === 'omitted' || state === 'conflict');
  return (
    <>
      <StateMark state={state} />
      {isBelow && shown.state !== 'draft' && <small className={styles.below}>{t(`common:state.${shown.state}`)}</small>}
      {span > 1 && (
        <small className={styles.below}>
          {t('bench:manyToOne', { count: span })}
          <span className="visually-hidden">
            {t('bench:sharedFrom', { first: lead.number, last: lead.number + span - 1 })}
          </span>
        </small>
      )}
    </>
  );
}

function markOf(lead: Row, shown: Version | null): MarkedState {
  if (!shown) return lead.state;
  if (shown.beside.length > 0) return 'conflict';
  return shown.omitted ? 'omitted' : shown.state;
}
