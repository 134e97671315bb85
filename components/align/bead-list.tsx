'use client';

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo } from 'react';
import pages from '@/components/bench/pages.module.css';
import { ownName } from '@/components/work/own-name';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlign } from './align-provider';
import { BeadRow } from './bead-row';

/** A line of text, the commonest height. */
const estimateSize = () => 50;

export function BeadList({ onView }: { onView: (first: number, last: number) => void }) {
  const { t } = useT('align');
  const align = useAlign();
  const { beads, listed, current, cut, scroll, list } = align;
  const kept = Math.max(0, listed.indexOf(current));

  const virtualizer = useVirtualizer({
    count: listed.length,
    getScrollElement: () => list.current,
    estimateSize,
    getItemKey: useCallback((at: number) => beads[listed[at] ?? 0]?.id ?? at, [beads, listed]),
    rangeExtractor: useCallback((range: Range) => withPlace(defaultRangeExtractor(range), kept), [kept]),
    initialOffset: () => Math.max(0, kept * estimateSize() - 300),
    overscan: 8,
    paddingEnd: 96,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 160,
    directDomUpdates: true,
    onChange: ({ range }) => range && onView(listed[range.startIndex] ?? 0, listed[range.endIndex] ?? 0),
  });

  scroll.current = (place) => {
    const at = listed.indexOf(place);
    // A bead that the filter only now lists is there after the next drawing.
    requestAnimationFrame(() => virtualizer.scrollToIndex(Math.max(0, at), { align: 'auto' }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at the current bead
  useEffect(() => virtualizer.scrollToIndex(kept, { align: 'center' }), [align.filter]);

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
  const { work, language } = useAlign().alignment;
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

function withPlace(places: number[], place: number): number[] {
  return places.includes(place) ? places : [...places, place].sort((a, b) => a - b);
}
