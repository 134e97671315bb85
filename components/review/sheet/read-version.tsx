'use client';

import type { Row, Version } from '@/api/contract/shapes';
import { useT } from '@/i18n/client';
import rows from '../../bench/rows/row.module.css';
import { useRowSettings } from '../../bench/rows/row-settings';
import { VersionNote } from '../../bench/rows/version-note';
import { useCompared } from '../data/use-compared';
import { CompareKeys } from '../keys/compare-keys';
import { Decide } from './decide';
import { JudgedText } from './judged-text';
import styles from './review-sheet.module.css';
import { VersionHead } from './version-head';

/** The version to judge, with what differs from what it is set against, and what may be decided. */
export function ReadVersion({ lead, base }: { lead: Row; base: Version }) {
  const { t } = useT('bench');
  const { interfaceDirection } = useRowSettings();
  const compared = useCompared(lead, base);
  return (
    <>
      <div className={styles.version}>
        <CompareKeys compared={compared} />
        <VersionHead base={base} compared={compared} />
        <VersionNote version={base} lead={lead} />
        {base.omitted ? (
          <p className={rows.aside} dir={interfaceDirection}>
            {t('omitted.here')}
          </p>
        ) : (
          <JudgedText base={base} parts={compared.parts} />
        )}
      </div>
      <Decide />
    </>
  );
}
