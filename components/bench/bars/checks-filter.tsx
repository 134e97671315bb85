'use client';

import { CheckMark } from '@/components/ui/check-mark';
import { Underway } from '@/components/ui/underway';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useChecksCount } from '../data/use-checks-count';
import { FilterButton } from './filter-button';

/** Lists the sentences whose terms aren't in order, and says while they are being checked; nothing while all are. */
export function ChecksFilter() {
  const { t } = useT('bench');
  const { filter } = useBenchChapter();
  const { count, isChecking } = useChecksCount();
  const isOn = filter.filter === 'with-checks';
  if (count === 0 && !isOn && !isChecking) return null;
  return (
    <FilterButton
      isOn={isOn}
      count={isChecking && count === 0 ? null : count}
      onPress={() => filter.setFilter('with-checks')}
    >
      {isChecking ? <Underway>{t('checking')}</Underway> : <CheckMark tone="care">{t('filter.with-checks')}</CheckMark>}
    </FilterButton>
  );
}
