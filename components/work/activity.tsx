'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from 'next-i18next/client';
import { queries } from '@/api/queries';
import { groupEvents } from '@/core/work/group-events';
import { activityInput } from './activity-input';
import { ActivityRow } from './activity-row';
import { describeAct } from './describe-act';
import styles from './side.module.css';
import { useWork } from './use-work';

/** As many lines as stand beside the matrix without pushing the team from sight. */
const shownGroups = 10;

export function Activity() {
  const { t } = useT('work');
  const { id } = useWork();
  const { data: events } = useSuspenseQuery(queries.works.activity.queryOptions({ input: activityInput(id) }));
  const groups = groupEvents(events)
    .map((group) => ({ group, act: describeAct(group, t) }))
    .filter(({ act }) => act !== null)
    .slice(0, shownGroups);
  return (
    <section aria-labelledby="activity">
      <div className={styles.head}>
        <h2 id="activity">{t('activity.title')}</h2>
      </div>
      {groups.length === 0 && <p className="faint">{t('activity.none')}</p>}
      <ol>
        {groups.map(({ group, act }) => (
          <ActivityRow key={group.newest.id} event={group.newest} size={group.size}>
            {act}
          </ActivityRow>
        ))}
      </ol>
    </section>
  );
}
