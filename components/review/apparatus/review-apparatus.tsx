'use client';

import { memo } from 'react';
import { useT } from '@/i18n/client';
import styles from '../../bench/apparatus/apparatus.module.css';
import { Concordance } from '../../bench/apparatus/concordance';
import { History } from '../../bench/apparatus/history';
import { NotesSection } from '../../bench/notes/notes-section';
import { useRowSettings } from '../../bench/rows/row-settings';
import { SuggestionsSection } from '../../bench/suggestions/suggestions-section';
import { ReaderMarks } from '../heat/reader-marks';
import { useReview } from '../use-review';
import { Comments } from './comments';
import { EditionChoice } from './edition-choice';
import { Errors } from './errors';

type ReviewApparatusProps = { isDrawerOpen: boolean; showsHistory: boolean; onHistory: (shows: boolean) => void };

/** All that was said of the current sentence and its versions. */
export const ReviewApparatus = memo(function ReviewApparatus(props: ReviewApparatusProps) {
  const { isDrawerOpen, showsHistory, onHistory } = props;
  const { t } = useT('review');
  const { interfaceDirection } = useRowSettings();
  const { lead, base } = useReview();
  return (
    <aside
      className={styles.apparatus}
      data-open={isDrawerOpen || undefined}
      aria-label={t('apparatus', { number: lead?.number ?? 0 })}
    >
      <div dir={interfaceDirection}>
        <SuggestionsSection />
        {lead && <Comments key={`comments ${lead.id}`} />}
        {lead && <ReaderMarks number={lead.number} />}
        {lead && base && <Errors key={`errors ${lead.id}`} base={base} />}
        <NotesSection key={`notes ${lead?.id}`} />
        {lead && base && <EditionChoice key={`edition ${base.id}`} base={base} />}
        {lead && <History key={`history ${lead.id}`} lead={lead} isShown={showsHistory} onShow={onHistory} />}
        <Concordance />
      </div>
    </aside>
  );
});
