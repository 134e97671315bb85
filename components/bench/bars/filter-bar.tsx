'use client';

import { useT } from 'next-i18next/client';
import { type Ref, useEffect, useState } from 'react';
import { SearchField } from '@/components/ui/search-field';
import { StateMark } from '@/components/ui/state-mark';
import { useBench } from '../bench-provider';
import type { RowFilter } from '../data/use-filter';
import styles from './bars.module.css';
import { FilterButton } from './filter-button';
import { GoTo } from './go-to';

/** Typing rests before the chapter is searched. */
const rest = 250;

const states = ['empty', 'draft', 'in-review', 'changes-requested', 'approved'] as const;

type FilterBarProps = { searchRef: Ref<HTMLInputElement>; isGoing: boolean; onGoing: (isGoing: boolean) => void };

/** Which sentences are listed, and how many of each there are. */
export function FilterBar({ searchRef, isGoing, onGoing }: FilterBarProps) {
  const { t } = useT('bench');
  const { chapter, filter } = useBench();
  const { counts, rivals, conflicts } = chapter.bench;
  const [written, setWritten] = useState(filter.phrase);

  useEffect(() => {
    if (written.trim() === filter.phrase) return;
    const timer = setTimeout(() => filter.setPhrase(written.trim()), rest);
    return () => clearTimeout(timer);
  }, [written, filter]);

  const button = (name: RowFilter | null, count: number, label: React.ReactNode) => (
    <FilterButton key={name} isOn={filter.filter === name} count={count} onPress={() => filter.setFilter(name)}>
      {label}
    </FilterButton>
  );

  return (
    <div className={styles.filters} role="toolbar" aria-label={t('filter.label')}>
      <div className={styles.search}>
        <SearchField inputRef={searchRef} label={t('filter.find')} keys="/" value={written} onChange={setWritten} />
      </div>
      {button(null, chapter.total, t('filter.all'))}
      {states.map((state) => button(state, counts[state], <StateMark state={state} />))}
      {(rivals > 0 || filter.filter === 'rivals') && (
        <>
          <span className={styles.divide} />
          {button('rivals', rivals, t('filter.rivals'))}
        </>
      )}
      {(conflicts > 0 || filter.filter === 'conflict') && button('conflict', conflicts, <StateMark state="conflict" />)}
      <span className={styles.gap} aria-live="polite">
        {filter.numbers &&
          (filter.phrase !== '' || filter.numbers.length === 0) &&
          t('filter.found', { count: filter.numbers.length })}
      </span>
      <GoTo isOpen={isGoing} onOpen={onGoing} />
    </div>
  );
}
