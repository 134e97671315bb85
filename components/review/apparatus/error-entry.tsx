'use client';

import type { MarkedError } from '@/api/contract/review';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import apparatus from '../../bench/apparatus/apparatus.module.css';
import { useErrorActs } from '../data/use-error-acts';
import { useReview } from '../use-review';
import styles from './notes.module.css';
import { Quote } from './quote';
import { useCategoryName } from './use-category-name';

/** An error marked in the version: where, of what kind, how grave, and why. */
export function ErrorEntry({ error }: { error: MarkedError }) {
  const { t } = useT('review');
  const nameOf = useCategoryName();
  const { remove } = useErrorActs();
  const { mayJudge } = useReview();
  return (
    <li className={styles.marked}>
      <Quote quote={error.quote} isSource={false} lost={error.lost} />
      <p className={apparatus.meta}>
        <b>{nameOf(error.category)}</b>
        <span>{t(`severity.${error.severity}`)}</span>
        <bdi>{error.who.name}</bdi>
        {mayJudge && <TextButton onPress={() => remove(error, t('error.removed'))}>{t('error.remove')}</TextButton>}
      </p>
      {error.note !== '' && (
        <p className={styles.why} dir="auto">
          {error.note}
        </p>
      )}
    </li>
  );
}
