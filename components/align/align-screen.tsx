'use client';

import { useRef } from 'react';
import { BenchPages } from '@/components/bench/bench-pages';
import { useMapView } from '@/components/bench/use-map-view';
import { useT } from '@/i18n/client';
import { AlignApparatus } from './align-apparatus';
import { AlignFilters, AlignFoot } from './align-bars';
import { AlignKeys } from './align-keys';
import { AlignMap } from './align-map';
import { LaterAlign, useAlignment } from './align-provider';
import { BeadList } from './bead-list';
import { useStepsNow } from './use-steps';

/** The opening to align in: the work on the verso, the file on the recto, what joins them on the fold. */
export function AlignScreen() {
  const { t } = useT('align');
  const { alignment, steps } = useAlignment();
  const total = useStepsNow(steps, (now) => now.beads.length);
  const bar = useRef<HTMLElement>(null);
  const { view, showView } = useMapView(total);
  return (
    <>
      <AlignKeys onLeave={() => bar.current?.querySelector('button')?.focus()} />
      <LaterAlign>
        <AlignFilters firstRef={bar} />
      </LaterAlign>
      <BenchPages
        title={t('title', { name: alignment.fileName })}
        language={alignment.work.language}
        list={<BeadList onView={showView} />}
        map={
          <LaterAlign>
            <AlignMap viewRef={view} />
          </LaterAlign>
        }
      >
        <LaterAlign>
          <AlignApparatus />
        </LaterAlign>
      </BenchPages>
      <AlignFoot />
    </>
  );
}
