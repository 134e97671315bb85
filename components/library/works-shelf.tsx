'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'next/navigation';
import { queries } from '@/api/queries';
import { PlainSelect } from '@/components/ui/plain-select';
import { ProgressLegend } from '@/components/ui/progress-legend';
import { replaceSearch } from '@/components/ui/replace-search';
import { arrangeWorks, workOrders } from '@/core/work/arrange-works';
import { roles } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { nameRoles } from './describe-roles';
import { WorkRow } from './work-row';
import styles from './works-shelf.module.css';

/** The works that the person may see; order and role are kept in the address of the page. */
export function WorksShelf() {
  const { t } = useT('library');
  const { lng } = useParams<{ lng: string }>();
  const search = useSearchParams();
  const { data: works } = useSuspenseQuery(queries.works.list.queryOptions());
  const held = roles.filter((role) => works.some(({ mine }) => mine.some((membership) => membership.role === role)));
  const names = nameRoles(t);
  const order = workOrders.find((one) => one === search.get('order')) ?? 'touched';
  const role = held.find((one) => one === search.get('role')) ?? null;
  const shown = arrangeWorks(works, { order, role, language: lng });
  return (
    <section id="works" className={styles.shelf} aria-labelledby="works-title">
      <header className={styles.head}>
        <h2 id="works-title">
          {t('works.title')} <span className="faint num">{t('works.number', { number: shown.length })}</span>
        </h2>
        {works.length > 1 && (
          <PlainSelect
            label={t('order.label')}
            value={order}
            onChange={(one) => replaceSearch({ order: one === 'touched' ? null : one })}
            options={workOrders.map((id) => ({ id, name: t(`order.${id}`) }))}
          />
        )}
        {held.length > 0 && (
          <PlainSelect
            label={t('role.label')}
            value={role ?? 'all'}
            onChange={(one) => replaceSearch({ role: one === 'all' ? null : one })}
            options={[{ id: 'all', name: t('role.all') }, ...held.map((id) => ({ id, name: names[id] }))]}
          />
        )}
      </header>
      <ul>
        {shown.map((work) => (
          <WorkRow key={work.id} work={work} />
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.none}>{t('works.none')}</p>}
      <div className={styles.legend}>
        <ProgressLegend />
      </div>
    </section>
  );
}
