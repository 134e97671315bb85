'use client';

import { ConflictSheet } from '../../bench/rows/conflict-sheet';
import type { OpenSheetProps } from '../../bench/rows/open-sheet';
import rows from '../../bench/rows/row.module.css';
import { useRowSettings } from '../../bench/rows/row-settings';
import { StateWords } from '../../bench/rows/row-state';
import { useReview } from '../use-review';
import { Collation } from './collation';
import { EditVersion } from './edit-version';
import { ReadVersion } from './read-version';
import styles from './review-sheet.module.css';

/** The recto of the current sentence, to judge, and its rivals across both pages below. */
export function ReviewSheet({ run, isOpen }: OpenSheetProps) {
  const { interfaceDirection } = useRowSettings();
  const { base, isClashing } = useReview();
  const [lead] = run;
  return (
    <>
      <div className={`${rows.sheet} ${styles.sheet}`}>
        <div>
          <span className={rows.mark} dir={interfaceDirection}>
            <StateWords lead={lead} shown={base} span={run.length} />
          </span>
        </div>
        {!base && <div />}
        {base && isClashing && <ConflictSheet lead={lead} version={base} />}
        {base && !isClashing && isOpen && <EditVersion key={base.id} run={run} base={base} />}
        {base && !isClashing && !isOpen && <ReadVersion run={run} base={base} />}
      </div>
      {base && <Collation lead={lead} base={base} row={run.length + 2} />}
    </>
  );
}
