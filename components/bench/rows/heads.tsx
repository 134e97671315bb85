'use client';

import type { ReactNode } from 'react';
import { ownName } from '@/components/work/own-name';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import pages from '../pages.module.css';
import { useRowSettings } from './row-settings';
import styles from './sentence-list.module.css';

/** What stands in each column: the languages by their own names. */
export function Heads() {
  const { t } = useT('bench');
  const { chapter } = useBenchChapter();
  const { source, target, interfaceDirection } = useRowSettings();
  return (
    <div className={styles.heads}>
      <span className={pages.headVerso} />
      <span className={pages.headVerso}>
        <span dir={source.direction}>
          <b lang={source.language}>{ownName(source.language)}</b> <bdi>{chapter.bench.work.author}</bdi>
        </span>
      </span>
      <span className={pages.headFold} />
      <span className={pages.headRecto}>
        <bdi dir={interfaceDirection}>{t('head.state')}</bdi>
      </span>
      <span className={pages.headRecto}>
        <span dir={target.direction}>
          <b lang={target.language}>{ownName(target.language)}</b>
        </span>
      </span>
      <span className={pages.headRecto} />
    </div>
  );
}

/** The ground of both pages, seen below the last sentence; what stands in it stands on the recto. */
export function Pages({ children }: { children: ReactNode }) {
  return (
    <div className={styles.ground}>
      <div />
      <div>{children}</div>
    </div>
  );
}
