'use client';

import { useRef } from 'react';
import { BenchPages } from '@/components/bench/bench-pages';
import { useMapView } from '@/components/bench/use-map-view';
import { useT } from '@/i18n/client';
import { AlignApparatus } from './align-apparatus';
import { AlignFilters, AlignFoot } from './align-bars';
import { AlignKeys } from './align-keys';
import { AlignMap } from './align-map';
import { useAlignment, useBeads } from './align-provider';
import { BeadList } from './bead-list';

/** The opening to align in: the work on the verso, the file on the recto, what joins them on the fold. */
export function AlignScreen() {
  const { t } = useT('align');
  const { alignment } = useAlignment();
  const { beads } = useBeads();
  const bar = useRef<HTMLElement>(null);
  const { view, showView } = useMapView(beads.length);
  return (
    <>
      <AlignKeys onLeave={() => bar.current?.querySelector('button')?.focus()} />
      <AlignFilters firstRef={bar} />
      <BenchPages
        title={t('title', { name: alignment.fileName })}
        language={alignment.work.language}
        list={<BeadList onView={showView} />}
        map={<AlignMap viewRef={view} />}
      >
        <AlignApparatus />
      </BenchPages>
      <AlignFoot />
    </>
  );
}
