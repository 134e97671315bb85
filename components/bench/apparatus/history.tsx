'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Row } from '@/api/contract/shapes';
import { ErrorState } from '@/components/ui/error-state';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { LoadingLines } from '@/components/ui/loading-lines';
import { groupRevisions } from '@/core/editing/group-revisions';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { historyQuery } from '../data/history-query';
import styles from './apparatus.module.css';
import { HistoryEntry } from './history-entry';
import { HistoryEvent } from './history-event';

type HistoryProps = { lead: Row; isShown: boolean; onShow: (isShown: boolean) => void };

/** What became of a sentence, newest first: texts by sitting, and what was decided between them. */
export function History({ lead, isShown, onShow }: HistoryProps) {
  const { t } = useT('bench');
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.toggle} aria-expanded={isShown} onClick={() => onShow(!isShown)}>
          {t('history.title')}
        </button>
        <KeyCap keys="KeyH" hidden />
      </h2>
      {isShown && <HistoryEntries lead={lead} />}
    </section>
  );
}

function HistoryEntries({ lead }: { lead: Row }) {
  const { t } = useT('bench');
  const { chapter } = useBench();
  const { data, isPending, isError, refetch } = useQuery(historyQuery(chapter.place, lead));
  const entries = useMemo(() => {
    const sittings = groupRevisions(data?.revisions ?? []).map((sitting) => ({
      at: sitting.revisions[0].createdAt,
      sitting,
      event: null,
    }));
    const events = (data?.events ?? [])
      .filter(({ kind }) => kind !== 'version-begun')
      .map((event) => ({ at: event.at, sitting: null, event }));
    return [...sittings, ...events].sort((a, b) => b.at.localeCompare(a.at));
  }, [data]);

  if (isPending) return <LoadingLines widths={[80, 60]} />;
  if (isError) return <ErrorState onRetry={() => void refetch()} />;
  if (entries.length === 0) return <p className={styles.none}>{t('history.none')}</p>;
  return (
    <ol>
      {entries.map(({ sitting, event }) =>
        sitting ? (
          <HistoryEntry key={sitting.revisions[0].id} sitting={sitting} lead={lead} />
        ) : (
          <HistoryEvent key={event.id} event={event} />
        ),
      )}
    </ol>
  );
}
