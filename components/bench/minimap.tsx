'use client';

import { type ReactNode, type Ref, useDeferredValue, useMemo } from 'react';
import { joinBars, silhouette } from '@/core/editing/silhouette';
import type { SegmentState } from '@/core/work/version-state';
import { useT } from '@/i18n/client';
import { useBench } from './bench-provider';
import { MapFrame, type MapInk, mostBars, mostSingle } from './map-frame';
import { useCommands } from './use-commands';

const inks: Record<SegmentState, MapInk> = {
  empty: 'thin',
  draft: 'light',
  'in-review': 'hatched',
  'changes-requested': 'struck',
  approved: 'solid',
};

/** A silhouette of the chapter: how far each sentence is. */
export function Minimap({ viewRef, children }: { viewRef: Ref<HTMLDivElement>; children?: ReactNode }) {
  const { t } = useT('bench');
  const { chapter, selection } = useBench();
  const { goTo } = useCommands();
  // a sentence that was decided shows there a moment later
  const states = useDeferredValue(chapter.states);
  const total = Math.max(1, chapter.total);
  const bars = useMemo(() => {
    const all = silhouette(states ?? '', mostBars);
    return (total > mostSingle ? joinBars(all) : all).map(({ state, ...bar }) => ({ ...bar, ink: inks[state] }));
  }, [states, total]);

  function jump(share: number) {
    if (chapter.total > 0) goTo(Math.min(total, Math.floor(share * total) + 1), { align: 'center' });
  }

  return (
    <MapFrame
      label={t('map')}
      bars={bars}
      current={(selection.current - 0.5) / total}
      viewRef={viewRef}
      isSingle={total <= mostSingle}
      onJump={jump}
    >
      {children}
    </MapFrame>
  );
}
