'use client';

import { memo, type Ref } from 'react';
import type { Row } from '@/api/contract/shapes';
import type { ListItem } from '@/core/editing/list-plan';
import { GapRow } from './gap-row';
import styles from './sentence-list.module.css';
import { SentenceRow, type Unsent } from './sentence-row';
import { WaitingRow } from './waiting-row';

type ListPlaceProps = {
  ref: Ref<HTMLDivElement>;
  index: number;
  item: ListItem;
  /** The sentences shown as one here; null while they are on their way. */
  run: readonly [Row, ...Row[]] | null;
  /** Shown together with an earlier sentence. */
  isCovered: boolean;
  isFailed: boolean;
  onRetry: () => void;
  isCurrent: boolean;
  isOpen: boolean;
  unsent: Unsent;
};

/** One place of the virtual list: a sentence, a folded stretch, or rules where text will stand. */
export const ListPlace = memo(function ListPlace(props: ListPlaceProps) {
  const { ref, index, item, run, isCovered, isFailed, onRetry, isCurrent, isOpen, unsent } = props;
  if (isCovered) return <div ref={ref} data-index={index} className={styles.place} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: what is covered stands between them and is no item
    <div
      ref={ref}
      data-index={index}
      className={styles.place}
      data-current={isCurrent || undefined}
      role="listitem"
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {item.kind === 'gap' && <GapRow start={item.start} end={item.end} />}
      {item.kind === 'sentence' && !run && <WaitingRow number={item.number} isFailed={isFailed} onRetry={onRetry} />}
      {item.kind === 'sentence' && run && (
        <SentenceRow run={run} isCurrent={isCurrent} isOpen={isOpen} isContext={item.context} unsent={unsent} />
      )}
    </div>
  );
}, isSamePlace);

function isSamePlace(before: ListPlaceProps, after: ListPlaceProps): boolean {
  const { run: runBefore, item: itemBefore, ...restBefore } = before;
  const { run: runAfter, item: itemAfter, ...restAfter } = after;
  const sameRun =
    runBefore?.length === runAfter?.length && (runBefore?.every((row, place) => row === runAfter?.[place]) ?? true);
  const sameItem = itemBefore === itemAfter || JSON.stringify(itemBefore) === JSON.stringify(itemAfter);
  const names = Object.keys(restAfter) as (keyof typeof restAfter)[];
  return sameRun && sameItem && names.every((name) => name === 'onRetry' || restBefore[name] === restAfter[name]);
}
