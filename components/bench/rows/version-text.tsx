'use client';

import type { Version } from '@/api/contract/shapes';
import { useT } from '@/i18n/client';
import { useNoteMarks } from '../notes/use-note-marks';
import { useTargetMarks } from '../terms/use-term-marks';
import type { Run } from '../terms/use-terms';
import { MarkedText } from './marked-text';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

/** The text that a row shows, with its marks; or that it is left out on purpose. */
export function VersionText({ run, shown }: { run: Run; shown: Version | null }) {
  const { t } = useT('bench');
  const { marksOn } = useNoteMarks();
  const { target, phrase, interfaceDirection } = useRowSettings();
  const text = shown?.text ?? '';
  const marks = useTargetMarks(run, text);
  if (shown?.omitted) {
    return (
      <p className={styles.aside} dir={interfaceDirection}>
        {t('omitted.here')}
      </p>
    );
  }
  return (
    <p
      className={`tx ${styles.target}`}
      lang={target.language}
      dir={target.direction}
      data-revision={shown?.revisionId}
    >
      <MarkedText text={text} phrase={phrase} marks={[...marks, ...marksOn(shown?.id, text)]} />
    </p>
  );
}
