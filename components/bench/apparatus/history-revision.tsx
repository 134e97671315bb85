'use client';

import type { ReactNode } from 'react';
import type { Revision, Row } from '@/api/contract/shapes';
import { DiffText } from '@/components/ui/diff-text';
import { Siglum } from '@/components/ui/siglum';
import { TextButton } from '@/components/ui/text-button';
import { diffWords } from '@/core/diff/diff-words';
import { useT } from '@/i18n/client';
import { useRestore } from '../data/use-restore';
import { useRowSettings } from '../rows/row-settings';
import { useClock } from '../use-clock';
import styles from './apparatus.module.css';

type HistoryRevisionProps = { revision: Revision; before: Revision | null; lead: Row; children?: ReactNode };

/** A text as it once was, against the one before. */
export function HistoryRevision({ revision, before, lead, children }: HistoryRevisionProps) {
  const { t } = useT('bench');
  const { target, contributors } = useRowSettings();
  const sayTime = useClock();
  const restore = useRestore(lead, revision);
  const writer = contributors.get(revision.contributorId);
  return (
    <li className={styles.step}>
      <time dateTime={revision.createdAt}>{sayTime(revision.createdAt)}</time>
      {writer ? <Siglum siglum={writer.siglum} name={writer.name} /> : <span />}
      <div>
        {revision.omitted ? (
          <p className={styles.event}>{t('omitted.here')}</p>
        ) : (
          <p className={`tx ${styles.old}`} lang={target.language} dir={target.direction}>
            {before ? <DiffText parts={diffWords(before.text, revision.text, target.language)} /> : revision.text}
          </p>
        )}
        <p className={styles.meta}>
          {revision.origin !== 'typed' && (
            <span>{t(`origin.${revision.origin as 'imported' | 'machine' | 'memory' | 'merged'}`)}</span>
          )}
          {revision.beside && <span>{t('history.beside')}</span>}
          {children}
          {restore && <TextButton onPress={restore}>{t('history.restore')}</TextButton>}
        </p>
      </div>
    </li>
  );
}
