'use client';

import { useParams } from 'next/navigation';
import { type ReactNode, useId } from 'react';
import type { Score } from '@/api/contract/review';
import { mqmSeverities } from '@/core/review/mqm';
import { useT } from '@/i18n/client';
import styles from './score-table.module.css';

type ScoreTableProps = {
  title: string;
  rows: readonly { readonly id: string; readonly name: ReactNode; readonly score: Score }[];
  total?: Score;
};

/** Scores, one a row: words judged, errors by severity, points, points per 1,000 words. */
export function ScoreTable({ title, rows, total }: ScoreTableProps) {
  const { t } = useT('quality');
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <div className={styles.frame} tabIndex={0}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('scores.words')}</th>
              {mqmSeverities.map((severity) => (
                <th key={severity} scope="col">
                  {t(`severity.${severity}`)}
                </th>
              ))}
              <th scope="col">{t('scores.points')}</th>
              <th scope="col">{t('scores.perThousand')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: key, name, score }) => (
              <Figures key={key} name={name} score={score} />
            ))}
          </tbody>
          {total && rows.length > 1 && (
            <tfoot>
              <Figures name={t('scores.total')} score={total} />
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}

function Figures({ name, score }: { name: ReactNode; score: Score }) {
  const { lng } = useParams<{ lng: string }>();
  const format = new Intl.NumberFormat(lng);
  const rate = new Intl.NumberFormat(lng, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.format(score.words)}</td>
      {mqmSeverities.map((severity) => (
        <td key={severity} data-none={score.counts[severity] === 0 || undefined}>
          {format.format(score.counts[severity])}
        </td>
      ))}
      <td>{format.format(score.points)}</td>
      <td className={styles.rate}>{score.perThousand === null ? '–' : rate.format(score.perThousand)}</td>
    </tr>
  );
}
