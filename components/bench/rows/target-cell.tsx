'use client';

import type { MouseEvent } from 'react';
import type { Version } from '@/api/contract/shapes';
import { useT } from '@/i18n/client';
import { useNoteMarks } from '../notes/use-note-marks';
import { useTargetMarks } from '../terms/use-term-marks';
import type { Run } from '../terms/use-terms';
import { caretAt } from './caret-at';
import { MarkedText } from './marked-text';
import { NotSaved } from './not-saved';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';
import type { Unsent } from './sentence-row';

type TargetCellProps = { run: Run; shown: Version | null; unsent: Unsent };

/** The recto of a row that isn't open. A click opens it, with the caret where it fell. */
export function TargetCell({ run, shown, unsent }: TargetCellProps) {
  const { t } = useT('bench');
  const { marksOn } = useNoteMarks();
  const { target, phrase, interfaceDirection, select } = useRowSettings();
  const [lead] = run;
  const text = shown?.text ?? '';
  const marks = useTargetMarks(run, text);

  function open({ clientX, clientY, currentTarget }: MouseEvent) {
    if (window.getSelection()?.isCollapsed === false) return;
    const caret = caretAt(currentTarget, clientX, clientY);
    select(lead.number, { open: true, ...(caret !== null && { caret }) });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter opens it too
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens it too
    <div className={styles.recto} onClick={open}>
      {shown?.omitted ? (
        <p className={styles.aside} dir={interfaceDirection}>
          {t('omitted.here')}
        </p>
      ) : (
        <p
          className={`tx ${styles.target}`}
          lang={target.language}
          dir={target.direction}
          data-revision={shown?.revisionId}
        >
          <MarkedText text={text} phrase={phrase} marks={[...marks, ...marksOn(shown?.id, text)]} />
        </p>
      )}
      {unsent === 'refused' && shown && <NotSaved versionId={shown.id} text={shown.text} />}
    </div>
  );
}
