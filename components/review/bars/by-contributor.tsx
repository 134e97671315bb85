'use client';

import { ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Queue } from '@/api/contract/review';
import { Menu, MenuItem } from '@/components/ui/menu';
import { useT } from '@/i18n/client';
import styles from '../../bench/bars/bars.module.css';
import { useBenchChapter } from '../../bench/bench-provider';

const everyone = 'everyone';

/** Lists only what one contributor wrote. */
export function ByContributor({ contributors }: Pick<Queue, 'contributors'>) {
  const { t } = useT('review');
  const { chapter, filter } = useBenchChapter();
  const known = new Map(chapter.bench.contributors.map((one) => [one.id, one]));
  if (contributors.length < 2 && filter.by === null) return null;
  const shown = filter.by === null ? null : known.get(filter.by);
  return (
    <Menu
      label={t('by.label')}
      selectionMode="single"
      selectedKeys={[filter.by ?? everyone]}
      onAction={(key) => filter.setBy(key === everyone ? null : String(key))}
      trigger={
        <AriaButton className={styles.pick ?? ''}>
          {shown ? t('by.one', { name: shown.name }) : t('by.everyone')}
          <ChevronDown aria-hidden />
        </AriaButton>
      }
    >
      <MenuItem id={everyone}>{t('by.everyone')}</MenuItem>
      {contributors.map(({ contributorId, waiting }) => (
        <MenuItem key={contributorId} id={contributorId} aside={t('by.waiting', { count: waiting })}>
          {known.get(contributorId)?.name ?? '?'}
        </MenuItem>
      ))}
    </Menu>
  );
}
