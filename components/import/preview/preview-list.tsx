'use client';

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import type { Preview } from '../use-preview';
import styles from './preview-list.module.css';
import { PreviewPlace } from './preview-place';

/** One line of text and the space round it. */
const estimateSize = () => 40;

type PreviewListProps = { preview: Preview; language: string; isRead: boolean };

/** Only the lines in view are there; the current one always is. */
export function PreviewList({ preview, language, isRead }: PreviewListProps) {
  const { t } = useT('import');
  const { rows, row: place, current, caret, doubtAt } = preview;
  const scroller = useRef<HTMLDivElement>(null);
  const direction = languageDirection(language);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    rangeExtractor: useCallback((range: Range) => withPlace(defaultRangeExtractor(range), place), [place]),
    paddingStart: 10,
    paddingEnd: 40,
    scrollPaddingStart: 80,
    scrollPaddingEnd: 80,
    overscan: 10,
    directDomUpdates: true,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list follows the caret, and no other change
  useEffect(() => {
    if (place !== null && caret > 0) virtualizer.scrollToIndex(place, { align: 'auto' });
  }, [caret, isRead]);

  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1}>
      <ol ref={virtualizer.containerRef} className={styles.list} aria-label={t('preview.list')}>
        {virtualizer.getVirtualItems().map(({ index, key }) => {
          const isCurrent = index === place;
          const shown = rows.at(index);
          return (
            <PreviewPlace
              key={key}
              ref={virtualizer.measureElement}
              index={index}
              row={shown}
              size={shown?.kind === 'chapter' ? (rows.chapters[shown.document]?.sentences ?? 0) : 0}
              caret={isCurrent && current ? caret - current.start : null}
              doubt={shown?.kind === 'sentence' ? (doubtAt.get(shown.start) ?? null) : null}
              language={language}
              direction={direction}
              preview={preview}
            />
          );
        })}
      </ol>
    </div>
  );
}

function withPlace(places: number[], place: number | null): number[] {
  if (place === null || places.includes(place)) return places;
  return [...places, place].sort((a, b) => a - b);
}
