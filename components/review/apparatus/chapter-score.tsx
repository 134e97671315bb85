'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { type MqmSeverity, mqmSeverities } from '@/core/review/mqm';
import { useT } from '@/i18n/client';
import apparatus from '../../bench/apparatus/apparatus.module.css';
import { useBenchChapter } from '../../bench/bench-provider';

/** The errors of the chapter by severity, and their points. */
export function ChapterScore() {
  const { t } = useT('review');
  const { place } = useBenchChapter().chapter;
  const { data } = useQuery(queries.review.scores.queryOptions({ input: place }));
  if (!data) return null;
  const { counts, points } = data.total;
  const countOf = (severity: MqmSeverity) => t(`score.${severity}`, { count: counts[severity] });
  const said = mqmSeverities.filter((severity) => counts[severity] > 0).reverse();
  if (said.length === 0) return null;
  return (
    <p className={apparatus.meta}>
      <span>{t('score.chapter')}</span>
      {said.map((severity) => (
        <span key={severity}>{countOf(severity)}</span>
      ))}
      <span>{t('score.points', { count: points })}</span>
    </p>
  );
}
