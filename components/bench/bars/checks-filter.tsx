'use client';

import { CheckMark } from '@/components/ui/check-mark';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useChecksCount } from '../data/use-checks-count';
import { FilterButton } from './filter-button';

/** Lists the sentences whose terms aren't in order; nothing while all are. */
export function ChecksFilter() {
  const { t } = useT('bench');
  const { filter } = useBenchChapter();
  const count = useChecksCount() ?? 0;
  const isOn = filter.filter === 'with-checks';
  if (count === 0 && !isOn) return null;
  return (
    <FilterButton isOn={isOn} count={count} onPress={() => filter.setFilter('with-checks')}>
      <CheckMark tone="care">{t('filter.with-checks')}</CheckMark>
    </FilterButton>
  );
}
