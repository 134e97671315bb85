'use client';

import type { CSSProperties } from 'react';
import type { Row } from '@/api/contract/shapes';
import { TermList } from '../terms/term-list';
import styles from './row.module.css';
import { RowFlags } from './row-flags';
import { useRowSettings } from './row-settings';
import { RowState } from './row-state';
import { SourceCells } from './source-cells';
import { TargetCell } from './target-cell';

/** Whether the text shown lies here unsent, and why. */
export type Unsent = 'waiting' | 'refused' | null;

type SentenceRowProps = {
  run: readonly [Row, ...Row[]];
  isCurrent: boolean;
  isOpen: boolean;
  isContext: boolean;
  unsent: Unsent;
};

/** A sentence, or several shown as one: source on the verso, translation on the recto. */
export function SentenceRow({ run, isCurrent, isOpen, isContext, unsent }: SentenceRowProps) {
  const { choose, CurrentSheet } = useRowSettings();
  const [lead] = run;
  const shown = choose(lead.versions);
  return (
    <div
      className={styles.row}
      style={{ '--run': run.length } as CSSProperties}
      data-first={lead.block.first || undefined}
      data-kind={lead.block.kind}
      data-current={isCurrent || undefined}
      data-context={isContext || undefined}
    >
      <SourceCells run={run} isCurrent={isCurrent} />
      {isCurrent && <TermList run={run} />}
      <div className={styles.fold}>{run.length > 1 && <span className={styles.brace} aria-hidden="true" />}</div>
      {isCurrent ? (
        <CurrentSheet run={run} isOpen={isOpen} unsent={unsent} />
      ) : (
        <>
          <RowState lead={lead} shown={shown} span={run.length} />
          <TargetCell run={run} shown={shown} unsent={unsent} />
          <RowFlags run={run} isStale={shown?.stale ?? false} confidence={shown?.confidence ?? null} unsent={unsent} />
        </>
      )}
    </div>
  );
}
