'use client';

import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import type { DocumentSummary, OpenWork } from '@/api/contract/works';
import { StateMark } from '@/components/ui/state-mark';
import { progressOf } from '@/core/work/progress-of';
import { useT } from '@/i18n/client';
import { CountsBar } from './counts-bar';
import styles from './matrix.module.css';
import { chapterPath } from './work-paths';

type MatrixCellProps = {
  work: OpenWork;
  chapter: DocumentSummary;
  language: string;
  /** Row and column, by which the keys find it. */
  name: string;
  isCurrent: boolean;
  onFocus: () => void;
};

/** How far a chapter has come in a language; opens it. */
export function MatrixCell({ work, chapter, language, name, isCurrent, onFocus }: MatrixCellProps) {
  const { t } = useT('work');
  const { lng } = useParams<{ lng: string }>();
  const isHere = (one: { documentId: string; language: string }) =>
    one.documentId === chapter.id && one.language === language;
  const counts = work.cells.find(isHere)?.segments;
  const place = work.places.find(isHere);
  const isLast = place !== undefined && work.places.every(({ keptAt }) => keptAt <= place.keptAt);
  const progress = counts && progressOf(counts);
  const toReview = progress?.inReview ?? 0;
  return (
    <td className={styles.cell} data-last={isLast || undefined}>
      <NextLink
        href={chapterPath(lng, { workId: work.id, documentId: chapter.id, language }, work.mine)}
        data-cell={name}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onFocus}
        prefetch={false}
      >
        <CellState counts={counts} />
        {place && <span className={styles.note}>{t('continueAt', { number: place.number })}</span>}
        {!place && toReview > 0 && <span className={styles.note}>{t('toReview', { count: toReview })}</span>}
      </NextLink>
    </td>
  );
}

function CellState({ counts }: { counts: OpenWork['cells'][number]['segments'] | undefined }) {
  const { t } = useT('work');
  if (!counts) return <StateMark state="empty" />;
  const { percent, total, approved, inReview, draft } = progressOf(counts);
  if (approved + inReview + draft === 0) return <StateMark state="empty" />;
  if (approved === total) return <StateMark state="approved" />;
  return (
    <span className={styles.progress}>
      <span className="num">{t('percent', { share: percent / 100 })}</span>
      <CountsBar counts={counts} />
    </span>
  );
}
