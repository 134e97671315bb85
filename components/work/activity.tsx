'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { groupEvents } from '@/core/work/group-events';
import { useT } from '@/i18n/client';
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
  const { data } = useSuspenseQuery(queries.works.activity.queryOptions({ input: activityInput(id) }));
  const told = groupEvents(data)
    .map((events) => ({ events, act: describeAct(events, t) }))
    .filter(({ act }) => act !== null)
    .slice(0, shownGroups);
  return (
    <section aria-labelledby="activity">
      <div className={styles.head}>
        <h2 id="activity">{t('activity.title')}</h2>
      </div>
      {told.length === 0 && <p className="faint">{t('activity.none')}</p>}
      <ol>
        {told.map(({ events, act }) => (
          <ActivityRow key={events[0]?.id} events={events}>
            {act}
          </ActivityRow>
        ))}
      </ol>
    </section>
  );
}
