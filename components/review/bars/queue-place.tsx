'use client';

import { KeyCap } from '@/components/ui/keys/key-cap';
import { useT } from '@/i18n/client';
import { useBench } from '../../bench/bench-provider';
import { useReview } from '../use-review';
import { Looked } from './looked';
import styles from './review-bars.module.css';

/** Where the current sentence stands in the filter, and how much is shown around each. */
export function QueuePlace() {
  const { t } = useT('review');
  const { filter, selection } = useBench();
  const { next, previous } = useReview();
  const { numbers, around } = filter;
  if (!numbers) return null;
  const place = numbers.findIndex((number) => number >= selection.current);
  return (
    <>
      {filter.filter === 'changed' && numbers.length > 0 && <Looked />}
      <button
        type="button"
        className={styles.context}
        aria-pressed={around > 0}
        onClick={() => filter.setAround(around > 0 ? 0 : 1)}
      >
        {around > 0 ? t('context.some', { count: around }) : t('context.none')}
      </button>
      <span className={styles.place}>
        {t('place', { place: place === -1 ? numbers.length : place + 1, total: numbers.length })}
        <button type="button" aria-label={t('keys.next')} aria-keyshortcuts="J" onClick={next}>
          <KeyCap keys="KeyJ" hidden />
        </button>
        <button type="button" aria-label={t('keys.previous')} aria-keyshortcuts="K" onClick={previous}>
          <KeyCap keys="KeyK" hidden />
        </button>
      </span>
    </>
  );
}
