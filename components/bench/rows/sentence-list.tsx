'use client';

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import type { Row } from '@/api/contract/shapes';
import { ErrorState } from '@/components/ui/error-state';
import { isListed, type ListItem } from '@/core/editing/list-plan';
import { runOf } from '@/core/editing/run-of';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import type { BenchMode } from '../data/bench-place';
import { useRowsInView } from '../data/use-rows-in-view';
import { firstRect, withKept } from '../drawn-rows';
import { Heads, Pages } from './heads';
import { ListPlace } from './list-place';
import { NothingListed } from './nothing-listed';
import styles from './sentence-list.module.css';
import type { Unsent } from './sentence-row';
import { useFollowCurrent } from './use-follow-current';
import { useFollowFilter } from './use-follow-filter';

/** The last sentence unfolds too. */
const roomBelow = 96;

/** Two lines of text, the commonest height. */
const estimateSize = () => 66;

type SentenceListProps = {
  /** Hears the first and last sentence in view, counted from 0. */
  onView: (first: number, last: number) => void;
};

export function SentenceList({ onView }: SentenceListProps) {
  const { t } = useT('bench');
  const { chapter, filter, selection } = useBench();
  const { bench, foresee, choose, underWay } = chapter;
  const { lostAt } = chapter.outboxNow;
  const { plan } = filter;
  const scroller = useRef<HTMLDivElement>(null);
  const kept = plan.length > 0 ? plan.placeOf(selection.current) : 0;

  const virtualizer = useVirtualizer({
    count: plan.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey: useCallback((place: number) => keyOf(plan.at(place)), [plan]),
    // The current sentence stays where it is while one looks elsewhere: it may be open for writing.
    rangeExtractor: useCallback((range: Range) => withKept(defaultRangeExtractor(range), kept), [kept]),
    initialRect: firstRect,
    initialOffset: () => Math.max(0, kept * estimateSize() - 300),
    overscan: 8,
    paddingEnd: roomBelow,
    directDomUpdates: true,
    useFlushSync: false,
    onChange: ({ range }) =>
      range && onView(firstOf(plan.at(range.startIndex)) - 1, lastOf(plan.at(range.endIndex)) - 1),
  });

  selection.scroll.current = (number, align) => {
    if (isOneAScreen(chapter.mode)) scroller.current?.scrollTo({ top: 0 });
    else virtualizer.scrollToIndex(plan.placeOf(number), { align });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at the current sentence
  useEffect(() => selection.scroll.current?.(selection.current, 'center'), [plan, selection.scroll]);

  useFollowCurrent(scroller, selection);
  useFollowFilter(filter.numbers, selection);

  const items = virtualizer.getVirtualItems().map(({ index, key }) => ({ index, key, item: plan.at(index) }));
  const numbers = items.flatMap(({ item }) => (item.kind === 'sentence' ? [item.number] : []));
  const { rowAt, isFailed, retry } = useRowsInView(chapter, numbers);

  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1}>
      <Heads />
      <div className={styles.pages}>
        <Pages>
          {filter.isError && <ErrorState onRetry={filter.retry} />}
          {filter.numbers?.length === 0 && <NothingListed />}
        </Pages>
        {/* biome-ignore lint/a11y/useSemanticElements: an ol without markers is no list to some screen readers */}
        <div
          ref={virtualizer.containerRef}
          className={styles.list}
          role="list"
          aria-label={t('list', { title: bench.document.title })}
        >
          {items.map(({ index, key, item }) => {
            const { run, isCovered } = shownAt(item);
            const isCurrent = run?.some(({ number }) => number === selection.current) ?? false;
            return (
              <ListPlace
                key={key}
                ref={virtualizer.measureElement}
                index={index}
                item={item}
                run={run}
                isCovered={isCovered}
                isFailed={item.kind === 'sentence' && isFailed(item.number)}
                onRetry={retry}
                isCurrent={isCurrent}
                isOpen={isCurrent && selection.isOpen}
                unsent={run ? unsentOf(run[0]) : null}
              />
            );
          })}
        </div>
      </div>
    </div>
  );

  function knownAt(number: number): Row | null {
    const row = rowAt(number);
    return row && foresee(row);
  }

  function shownAt(item: ListItem) {
    const row = item.kind === 'sentence' ? knownAt(item.number) : null;
    const run = row && runOf(row, knownAt, choose);
    const isCovered = run?.some(({ number }) => row !== null && number < row.number && isListed(plan, number)) ?? false;
    return { run: isCovered ? null : run, isCovered };
  }

  function unsentOf(lead: Row): Unsent {
    const shown = choose(lead.versions);
    const pending = underWay.pendings.find(({ versionId }) => versionId === shown?.id);
    if (pending?.refused) return 'refused';
    return pending && (pending.attempts > 0 || lostAt !== null) ? 'waiting' : null;
  }
}

/** As the style sheet has it. */
function isOneAScreen(mode: BenchMode): boolean {
  return mode === 'review' && window.matchMedia('(max-width: 860px)').matches;
}

function keyOf(item: ListItem): number {
  return item.kind === 'sentence' ? item.number : -item.start;
}

function firstOf(item: ListItem): number {
  return item.kind === 'sentence' ? item.number : item.start;
}

function lastOf(item: ListItem): number {
  return item.kind === 'sentence' ? item.number : item.end;
}
