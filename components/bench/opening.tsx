'use client';

import { type ReactNode, useCallback, useRef } from 'react';
import { languageDirection } from '@/core/text/language';
import styles from './bench.module.css';
import { useBenchChapter } from './bench-provider';
import { Minimap } from './minimap';
import { SentenceList } from './rows/sentence-list';

type OpeningProps = {
  title: string;
  /** The apparatus, on the outer side of the recto. */
  children: ReactNode;
};

/** Both pages, the silhouette of the chapter, and what stands beside them. */
export function Opening({ title, children }: OpeningProps) {
  const { bench, total, mode } = useBenchChapter().chapter;
  const view = useRef<HTMLDivElement>(null);

  const showView = useCallback(
    (first: number, last: number) => {
      if (!view.current) return;
      view.current.style.insetBlockStart = `${((first - 1) / total) * 100}%`;
      view.current.style.blockSize = `${((last - first + 1) / total) * 100}%`;
    },
    [total],
  );

  // A text that runs from the right takes the right-hand page, whatever the interface does.
  return (
    <main id="page" className={styles.main} dir={languageDirection(bench.work.language)} data-mode={mode}>
      <h1 className="visually-hidden">{title}</h1>
      <div className={styles.opening}>
        <SentenceList onView={showView} />
        <Minimap viewRef={view} />
      </div>
      {children}
    </main>
  );
}
