'use client';

import type { Row } from '@/api/contract/shapes';
import { chooseShown, findMine } from '@/core/editing/choose-shown';
import { useBench } from '../bench-provider';
import { ConflictSheet } from './conflict-sheet';
import { EditSheet } from './edit-sheet';
import { ReadSheet } from './read-sheet';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';
import { StateWords } from './row-state';
import type { Unsent } from './sentence-row';

export type OpenSheetProps = { run: readonly [Row, ...Row[]]; isOpen: boolean; unsent: Unsent };

/** The recto of the current sentence: to write in, to judge, or to settle. */
export function OpenSheet({ run, isOpen, unsent }: OpenSheetProps) {
  const { chapter } = useBench();
  const { myId, interfaceDirection } = useRowSettings();
  const [lead] = run;
  const shown = chooseShown(lead.versions, myId);
  const mine = findMine(lead.versions, myId);
  const isClashing = shown !== null && shown.beside.length > 0;
  const isWriting = isOpen && !isClashing && chapter.bench.may.translate && mine?.state !== 'approved';
  const state = isWriting ? mine : shown;
  return (
    <div className={styles.sheet}>
      <div>
        <span className={styles.mark} dir={interfaceDirection}>
          <StateWords lead={isWriting && !mine ? { ...lead, state: 'empty' } : lead} shown={state} span={run.length} />
        </span>
      </div>
      {isClashing ? (
        <ConflictSheet lead={lead} version={shown} />
      ) : isWriting ? (
        <EditSheet run={run} mine={mine} unsent={unsent} />
      ) : (
        <ReadSheet run={run} shown={shown} unsent={unsent} />
      )}
    </div>
  );
}
