'use client';

import type { Version } from '@/api/contract/shapes';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import styles from '../../bench/apparatus/apparatus.module.css';
import { useNotes } from '../data/use-notes';
import { useReview } from '../use-review';
import { ChapterScore } from './chapter-score';
import { ErrorEntry } from './error-entry';
import { ErrorForm } from './error-form';

/** Errors marked in the version, and what they come to in the chapter. */
export function Errors({ base }: { base: Version }) {
  const { t } = useT('review');
  const { asking, note, mayJudge } = useReview();
  const { errors } = useNotes();
  if (!mayJudge && errors.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('error.title')}>
      <h2 className={styles.heading}>
        {t('error.title')} <span className="num">{errors.length}</span>
        {mayJudge && (
          <small>
            <TextButton onPress={() => note('error')}>{t('error.act')}</TextButton> <KeyCap keys="KeyM" hidden />
          </small>
        )}
      </h2>
      {asking?.kind === 'error' && (
        <ErrorForm key={JSON.stringify(asking.place)} place={asking.place} revisionId={base.revisionId} />
      )}
      <ul>
        {errors.map((error) => (
          <ErrorEntry key={error.id} error={error} />
        ))}
      </ul>
      <ChapterScore />
    </section>
  );
}
