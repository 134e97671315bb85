'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'next/navigation';
import { queries } from '@/api/queries';
import { Link } from '@/components/ui/link';
import { groupEvents } from '@/core/work/group-events';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { activityInput } from './activity-input';
import { ActivityRow } from './activity-row';
import { describeAct } from './describe-act';
import styles from './side.module.css';
import { useWork } from './use-work';
import { workPath } from './work-paths';

/** As many lines as stand beside the matrix without pushing the team from sight. */
const shownGroups = 10;

export function Activity() {
  const { t } = useT('work');
  const { lng } = useParams<{ lng: string }>();
  const { id, mine } = useWork();
  const { data } = useSuspenseQuery(queries.works.activity.queryOptions({ input: activityInput(id) }));
  const told = groupEvents(data)
    .map((events) => ({ events, act: describeAct(events, t) }))
    .filter(({ act }) => act !== null)
    .slice(0, shownGroups);
  return (
    <section aria-labelledby="activity">
      <div className={styles.head}>
        <h2 id="activity">{t('activity.title')}</h2>
        <span className={styles.links}>
          {mayAct(mine, 'comment') && <Link href={`${workPath(lng, id)}/quality`}>{t('quality')}</Link>}
          <Link href={`${workPath(lng, id)}/history`}>{t('activity.all')}</Link>
        </span>
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
