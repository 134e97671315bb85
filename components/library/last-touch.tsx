'use client';

import type { WorkEvent } from '@/api/contract/shapes';
import { isolate } from '@/components/ui/isolate';
import { useMoment } from '@/components/work/use-moment';
import { useT } from '@/i18n/client';
import styles from './work-row.module.css';

/** Who touched a work last, and when. */
export function LastTouch({ event: { who, at } }: { event: WorkEvent }) {
  const { t } = useT('library');
  const when = useMoment(at);
  return (
    <time className={styles.meta} dateTime={at}>
      {who ? t('works.last', { name: isolate(who.name), when }) : when}
    </time>
  );
}
