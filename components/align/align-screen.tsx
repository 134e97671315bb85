'use client';

import { type ReactNode, useCallback, useRef } from 'react';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { AlignApparatus } from './align-apparatus';
import { AlignFilters, AlignFoot } from './align-bars';
import { AlignKeys } from './align-keys';
import { AlignMap } from './align-map';
import { useAlign } from './align-provider';
import { BeadList } from './bead-list';

/** The opening to align in: the work on the verso, the file on the recto, what joins them on the fold. */
export function AlignScreen() {
  const { t } = useT('align');
  const { alignment, beads } = useAlign();
  const bar = useRef<HTMLElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const total = beads.length;

  const showView = useCallback(
    (first: number, last: number) => {
      if (!view.current) return;
      view.current.style.insetBlockStart = `${(first / total) * 100}%`;
      view.current.style.blockSize = `${((last - first + 1) / total) * 100}%`;
    },
    [total],
  );

  return (
    <>
      <AlignKeys onLeave={() => bar.current?.querySelector('button')?.focus()} />
      <AlignFilters firstRef={bar} />
      {/* A text that runs from the right takes the right-hand page, whatever the interface does. */}
      <main id="page" className={styles.main} dir={languageDirection(alignment.work.language)}>
        <h1 className="visually-hidden">{t('title', { name: alignment.fileName })}</h1>
        <div className={styles.opening}>
          <BeadList onView={showView} />
          <AlignMap viewRef={view} />
        </div>
        <AlignApparatus />
      </main>
      <AlignFoot />
    </>
  );
}

export function AlignFrame({ children }: { children: ReactNode }) {
  return <div className={styles.frame}>{children}</div>;
}
