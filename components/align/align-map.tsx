'use client';

import { memo, type Ref, useMemo } from 'react';
import { MapFrame, type MapInk, mostBars, mostSingle } from '@/components/bench/map-frame';
import type { Sureness } from '@/core/align/kept-bead';
import { surenessBars } from '@/core/align/sureness-bars';
import { joinBars } from '@/core/editing/silhouette';
import { useT } from '@/i18n/client';
import { useAlignment, useBeads, useCurrent } from './align-provider';

const inks: Record<Sureness, MapInk> = { sure: 'solid', likely: 'hatched', doubtful: 'struck' };

/** How sure the beads are, from the first to the last. */
export const AlignMap = memo(function AlignMap({ viewRef }: { viewRef: Ref<HTMLDivElement> }) {
  const { t } = useT('align');
  const { go } = useAlignment().acts;
  const { beads } = useBeads();
  const { at } = useCurrent();
  const total = Math.max(1, beads.length);
  const bars = useMemo(() => {
    const all = surenessBars(beads, mostBars);
    return (total > mostSingle ? joinBars(all) : all).map(({ state, ...bar }) => ({ ...bar, ink: inks[state] }));
  }, [beads, total]);
  return (
    <MapFrame
      label={t('map')}
      bars={bars}
      current={(at + 0.5) / total}
      viewRef={viewRef}
      isSingle={total <= mostSingle}
      onJump={(share) => go(Math.floor(share * total))}
    />
  );
});
