'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { useT } from '@/i18n/client';
import styles from './waiting-list.module.css';
import { WaitingRow } from './waiting-row';

export function WaitingList() {
  const { t } = useT('library');
  const { data: waiting } = useSuspenseQuery(queries.works.waiting.queryOptions());
  return (
    <section className={styles.waiting}>
      <h2>
        {t('waiting.title')} <span className="faint num">{t('works.number', { number: waiting.length })}</span>
      </h2>
      {waiting.length === 0 && <p className="faint">{t('waiting.none')}</p>}
      <ul>
        {waiting.map((one) => (
          <WaitingRow key={`${one.kind} ${one.documentId} ${one.language} ${one.segmentId} ${one.at}`} waiting={one} />
        ))}
      </ul>
    </section>
  );
}
