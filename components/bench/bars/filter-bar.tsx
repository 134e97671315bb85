'use client';

import { PanelRight } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { StateMark } from '@/components/ui/state-mark';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import type { RowFilter } from '../data/read-filter';
import { LostNotes } from '../notes/lost-notes';
import { OpenSuggestions } from '../suggestions/open-suggestions';
import styles from './bars.module.css';
import { ChecksFilter } from './checks-filter';
import { FilterButton } from './filter-button';
import { GoTo } from './go-to';
import { PhraseField } from './phrase-field';

const states = ['empty', 'draft', 'in-review', 'changes-requested', 'approved'] as const;

type FilterBarProps = {
  searchRef: Ref<HTMLInputElement>;
  isGoing: boolean;
  onGoing: (isGoing: boolean) => void;
  onApparatus: () => void;
};

/** Which sentences are listed, and how many of each there are. */
export function FilterBar({ searchRef, isGoing, onGoing, onApparatus }: FilterBarProps) {
  const { t } = useT('bench');
  const { chapter, filter } = useBenchChapter();
  const { counts, rivals, stale, conflicts } = chapter.bench;
  const button = (name: RowFilter | null, count: number, label: ReactNode) => (
    <FilterButton key={name} isOn={filter.filter === name} count={count} onPress={() => filter.setFilter(name)}>
      {label}
    </FilterButton>
  );

  return (
    <div className={styles.filters} role="toolbar" aria-label={t('filter.label')}>
      <PhraseField searchRef={searchRef} />
      {button(null, chapter.total, t('filter.all'))}
      {states.map((state) => button(state, counts[state], <StateMark state={state} />))}
      {(rivals > 0 || filter.filter === 'rivals') && (
        <>
          <span className={styles.divide} />
          {button('rivals', rivals, t('filter.rivals'))}
        </>
      )}
      {(stale > 0 || filter.filter === 'stale') && button('stale', stale, t('filter.stale'))}
      {(conflicts > 0 || filter.filter === 'conflict') && button('conflict', conflicts, <StateMark state="conflict" />)}
      <ChecksFilter />
      <span className={styles.gap} aria-live="polite">
        {filter.numbers &&
          (filter.phrase !== '' || filter.numbers.length === 0) &&
          t('filter.found', { count: filter.numbers.length })}
      </span>
      <OpenSuggestions />
      <LostNotes />
      <GoTo isOpen={isGoing} onOpen={onGoing} />
      <span className={styles.drawer}>
        <IconButton label={t('apparatus.open')} keys="Mod+." onPress={onApparatus}>
          <PanelRight className="mirror" aria-hidden />
        </IconButton>
      </span>
    </div>
  );
}
