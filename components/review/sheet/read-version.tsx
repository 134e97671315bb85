'use client';

import type { Version } from '@/api/contract/shapes';
import { useT } from '@/i18n/client';
import rows from '../../bench/rows/row.module.css';
import { useRowSettings } from '../../bench/rows/row-settings';
import { VersionNote } from '../../bench/rows/version-note';
import { TermChecks } from '../../bench/terms/term-checks';
import { type Run, useTerms } from '../../bench/terms/use-terms';
import { useCompared } from '../data/use-compared';
import { CompareKeys } from '../keys/compare-keys';
import { Decide } from './decide';
import { JudgedText } from './judged-text';
import styles from './review-sheet.module.css';
import { VersionHead } from './version-head';

/** The version to judge, with what differs from what it is set against, and what may be decided. */
export function ReadVersion({ run, base }: { run: Run; base: Version }) {
  const { t } = useT('bench');
  const { interfaceDirection } = useRowSettings();
  const compared = useCompared(run[0], base);
  const terms = useTerms(run, base.text);
  return (
    <>
      <div className={styles.version}>
        <CompareKeys compared={compared} />
        <VersionHead base={base} compared={compared} />
        <VersionNote version={base} lead={run[0]} />
        {base.omitted ? (
          <p className={rows.aside} dir={interfaceDirection}>
            {t('omitted.here')}
          </p>
        ) : (
          <JudgedText base={base} parts={compared.parts} />
        )}
      </div>
      <TermChecks run={run} terms={terms} isWriting={false} mayWaive />
      <Decide />
    </>
  );
}
