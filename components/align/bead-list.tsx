'use client';

import { measureElement, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { firstRect } from '@/components/bench/drawn-rows';
import pages from '@/components/bench/pages.module.css';
import { ownName } from '@/components/work/own-name';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlignment, useBeads, useCurrent } from './align-provider';
import { BeadRow } from './bead-row';
import { estimateHeights, oneLine } from './estimate-heights';
import { useDrawnRows } from './use-drawn-rows';

/**
 * Rows are measured all in one go by their observer, before the frame is painted. Each measured for itself as it comes would have the
 * page laid out as many times.
 */
const measureTogether: typeof measureElement = (row, entry, virtualizer) => {
  if (entry) return measureElement(row, entry, virtualizer);
  const at = virtualizer.indexFromElement(row);
  const known = virtualizer.itemSizeCache.get(virtualizer.options.getItemKey(at));
  return known ?? virtualizer.measurementsCache[at]?.size ?? oneLine;
};

/** From the top of the list to where a bead is first shown. */
const roomAbove = 300;

export function BeadList({ onView }: { onView: (first: number, last: number) => void }) {
  const { t } = useT('align');
  const settings = useAlignment();
  const { list } = settings;
  const { beads, filter } = useBeads();
  const { at: current, listed, place, cut } = useCurrent();
  const kept = Math.max(0, listed.indexOf(current));
  const ids = useSameIds(beads.map(({ id }) => id));
  const heightOf = useMemo(() => estimateHeights(settings), [settings]);
  const estimateSize = (at: number) => {
    const bead = beads[listed[at] ?? 0];
    return bead ? heightOf(bead) : 0;
  };

  const { rangeExtractor, settleAt } = useDrawnRows(kept);

  const virtualizer = useVirtualizer<HTMLElement, HTMLDivElement>({
    count: listed.length,
    getScrollElement: () => list.current,
    estimateSize,
    getItemKey: useCallback((at: number) => ids[listed[at] ?? 0] ?? at, [ids, listed]),
    rangeExtractor,
    measureElement: measureTogether,
    initialRect: firstRect,
    initialOffset: () => {
      let offset = -roomAbove;
      for (let at = 0; at < kept; at++) offset += estimateSize(at);
      return Math.max(0, offset);
    },
    overscan: 5,
    paddingEnd: 96,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 160,
    directDomUpdates: true,
    onChange: ({ range }) => {
      if (!range) return;
      settleAt(range.startIndex);
      onView(listed[range.startIndex] ?? 0, listed[range.endIndex] ?? 0);
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a place is sought once
  useLayoutEffect(() => {
    if (place.isSought) virtualizer.scrollToIndex(kept, { align: 'auto' });
  }, [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at the current bead
  useEffect(() => virtualizer.scrollToIndex(kept, { align: 'center' }), [filter]);

  const firstPieces = useMemo(() => {
    let pieces = 1;
    return beads.map((bead) => {
      pieces += bead.pieces.length;
      return pieces - bead.pieces.length;
    });
  }, [beads]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={list} className={styles.scroller} tabIndex={0} aria-label={t('list')}>
      <Heads />
      <div className={pages.pages}>
        <div className={styles.ground}>
          <div />
          <div />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: an ol without markers is no list to some screen readers */}
        <div ref={virtualizer.containerRef} className={pages.list} role="list" aria-label={t('list')}>
          {virtualizer.getVirtualItems().map(({ index, key }) => {
            const place = listed[index] ?? 0;
            const bead = beads[place];
            return (
              bead && (
                <BeadRow
                  key={key}
                  bead={bead}
                  place={place}
                  index={index}
                  firstPiece={firstPieces[place] ?? 1}
                  isCurrent={place === current}
                  cut={place === current ? cut : null}
                  placeRef={virtualizer.measureElement}
                />
              )
            );
          })}
        </div>
      </div>
    </section>
  );
}

function Heads() {
  const { t } = useT('align');
  const { work, language } = useAlignment().alignment;
  return (
    <div className={styles.heads}>
      <span className={styles.headSource}>
        <span dir={languageDirection(work.language)}>
          <b lang={work.language}>{ownName(work.language)}</b> <bdi>{work.author}</bdi>
        </span>
      </span>
      <span className={styles.headFold}>{t('head.link')}</span>
      <span className={styles.headTarget}>
        <span dir={languageDirection(language)}>
          <b lang={language}>{ownName(language)}</b> <bdi>{t('head.file')}</bdi>
        </span>
      </span>
    </div>
  );
}

/** The ids as they were where they are the same: a confirmed bead moves nothing. */
function useSameIds(ids: readonly string[]): readonly string[] {
  const before = useRef(ids);
  if (ids.length !== before.current.length || ids.some((id, at) => id !== before.current[at])) before.current = ids;
  return before.current;
}
