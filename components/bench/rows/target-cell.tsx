'use client';

import type { MouseEvent } from 'react';
import type { Version } from '@/api/contract/shapes';
import type { Run } from '../terms/use-terms';
import { caretAt } from './caret-at';
import { NotSaved } from './not-saved';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';
import type { Unsent } from './sentence-row';
import { VersionText } from './version-text';

type TargetCellProps = { run: Run; shown: Version | null; unsent: Unsent };

/** The recto of a row that isn't open. A click opens it, with the caret where it fell. */
export function TargetCell({ run, shown, unsent }: TargetCellProps) {
  const { select } = useRowSettings();
  const [lead] = run;

  function open({ clientX, clientY, currentTarget }: MouseEvent) {
    if (window.getSelection()?.isCollapsed === false) return;
    const caret = caretAt(currentTarget, clientX, clientY);
    select(lead.number, { open: true, ...(caret !== null && { caret }) });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter opens it too
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens it too
    <div className={styles.recto} onClick={open}>
      <VersionText run={run} shown={shown} />
      {unsent === 'refused' && shown && <NotSaved versionId={shown.id} text={shown.text} />}
    </div>
  );
}
