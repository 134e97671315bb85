'use client';

import { PanelRight } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { StateMark } from '@/components/ui/state-mark';
import { useT } from '@/i18n/client';
import styles from '../../bench/bars/bars.module.css';
import { ChecksFilter } from '../../bench/bars/checks-filter';
import { FilterButton } from '../../bench/bars/filter-button';
import { GoTo } from '../../bench/bars/go-to';
import { PhraseField } from '../../bench/bars/phrase-field';
import { useBenchChapter } from '../../bench/bench-provider';
import type { RowFilter } from '../../bench/data/read-filter';
import { LostNotes } from '../../bench/notes/lost-notes';
import { OpenSuggestions } from '../../bench/suggestions/open-suggestions';
import { useQueue } from '../data/use-queue';
import { ApproveAll } from './approve-all';
import { ByContributor } from './by-contributor';
import { CompareLink } from './compare-link';
import { QueuePlace } from './queue-place';

type ReviewFiltersProps = {
  searchRef: Ref<HTMLInputElement>;
  isGoing: boolean;
  onGoing: (isGoing: boolean) => void;
  isApproving: boolean;
  onApproving: (isApproving: boolean) => void;
  onApparatus: () => void;
};

/** What waits for a reviewer, in how many sentences, and how far they have come. */
export function ReviewFilters(props: ReviewFiltersProps) {
  const { searchRef, isGoing, onGoing, isApproving, onApproving, onApparatus } = props;
  const { t } = useT(['review', 'bench']);
  const { chapter, filter } = useBenchChapter();
  const queue = useQueue();
  const { may } = chapter.bench;
  const button = (name: RowFilter | null, count: number | undefined, label: ReactNode, isAlways = true) =>
    (isAlways || (count ?? 0) > 0 || filter.filter === name) && (
      <FilterButton key={name} isOn={filter.filter === name} count={count ?? 0} onPress={() => filter.setFilter(name)}>
        {label}
      </FilterButton>
    );
  const counts = queue?.counts;

  return (
    <div className={styles.filters} role="toolbar" aria-label={t('bench:filter.label')}>
      <PhraseField searchRef={searchRef} />
      {button(
        'needs-review',
        counts?.['needs-review'],
        <StateMark state="in-review" word={t('filter.needs-review')} />,
      )}
      {button('rivals', counts?.rivals, t('filter.rivals'))}
      {button('with-comments', counts?.['with-comments'], t('filter.with-comments'))}
      {button('to-answer', counts?.['to-answer'], t('filter.to-answer'), false)}
      {may.review && button('mine-to-decide', counts?.['mine-to-decide'], t('filter.mine-to-decide'))}
      {button('changed', counts?.changed, t('filter.changed'))}
      <ChecksFilter />
      <span className={styles.divide} />
      {button(null, chapter.total, t('bench:filter.all'))}
      {queue && <ByContributor contributors={queue.contributors} />}
      <span className={styles.gap} />
      <OpenSuggestions />
      <LostNotes />
      {(counts?.rivals ?? 0) > 0 && <CompareLink />}
      {may.review && <ApproveAll isOpen={isApproving} onOpen={onApproving} />}
      <QueuePlace />
      <GoTo isOpen={isGoing} onOpen={onGoing} />
      <span className={styles.drawer}>
        <IconButton label={t('bench:apparatus.open')} keys="Mod+." onPress={onApparatus}>
          <PanelRight className="mirror" aria-hidden />
        </IconButton>
      </span>
    </div>
  );
}
