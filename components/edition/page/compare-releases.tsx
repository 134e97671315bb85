'use client';

import type { Edition } from '@/api/contract/editions';
import { FilterSelect, useChosen } from '@/components/work/record/filter-select';
import { useWork } from '@/components/work/use-work';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { Changes, type Side } from '../changes';
import styles from './edition-page.module.css';

/** Two releases side by side, or one and what the edition reads today. */
export function CompareReleases({ edition }: { edition: Edition }) {
  const { t } = useT('edition');
  const { mine } = useWork();
  const numbers = Array.from({ length: edition.releases }, (_, place) => String(edition.releases - place));
  const released = numbers.map((number) => ({ id: number, name: t('release', { number }) }));
  const working = mayAct(mine, 'comment') ? [{ id: 'working', name: t('today') }] : [];
  const later = [...working, ...released];
  const to = useChosen('to', later) ?? later[0]?.id;
  const earlier = released.filter(({ id }) => id !== to);
  const from = useChosen('from', earlier) ?? earlier[0]?.id;
  if (to === undefined || from === undefined) return null;
  return (
    <section aria-labelledby="compare" className={styles.section}>
      <h2 id="compare" className={styles.title}>
        {t('compare.title')}
      </h2>
      <div className={styles.sides}>
        <FilterSelect label={t('compare.from')} name="from" choices={earlier} />
        <span aria-hidden="true">→</span>
        <FilterSelect label={t('compare.to')} name="to" choices={later} />
      </div>
      <Changes key={`${from} ${to}`} edition={edition} from={sideOf(from)} to={sideOf(to)} />
    </section>
  );
}

function sideOf(asked: string): Side {
  return asked === 'working' ? asked : Number(asked);
}
