'use client';

import type { Row, Version } from '@/api/contract/shapes';
import { useT } from '@/i18n/client';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';
import { SourceDiff } from './source-diff';

/** What a translator must know before writing on: what was asked for, and whether the source moved. */
export function VersionNote({ version, lead }: { version: Version; lead: Row }) {
  const { t } = useT('bench');
  const { interfaceDirection } = useRowSettings();
  const isAsked = (version.state === 'changes-requested' || version.state === 'rejected') && version.reason !== '';
  if (!isAsked && !version.stale) return null;
  return (
    <div className={styles.note} dir={interfaceDirection}>
      {isAsked && (
        <p>
          <b>{version.state === 'rejected' ? t('note.rejected') : t('note.asked')}</b> <bdi>{version.reason}</bdi>
        </p>
      )}
      {version.stale && <SourceDiff version={version} lead={lead} />}
    </div>
  );
}
