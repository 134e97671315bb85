'use client';

import type { ReactNode } from 'react';
import { BenchPages } from './bench-pages';
import { useBenchChapter } from './bench-provider';
import { Minimap } from './minimap';
import { SentenceList } from './rows/sentence-list';
import { useMapView } from './use-map-view';

/** A chapter's sentences on both pages, what lies over their silhouette, and beside them what `children` say. */
export function Opening({ title, strip, children }: { title: string; strip?: ReactNode; children: ReactNode }) {
  const { bench, total, mode } = useBenchChapter().chapter;
  const { view, showView } = useMapView(total);
  return (
    <BenchPages
      title={title}
      language={bench.work.language}
      mode={mode}
      list={<SentenceList onView={showView} />}
      map={<Minimap viewRef={view}>{strip}</Minimap>}
    >
      {children}
    </BenchPages>
  );
}
