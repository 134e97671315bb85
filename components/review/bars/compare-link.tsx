'use client';

import { Scale } from 'lucide-react';
import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import { comparisonPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import bars from '../../bench/bars/bars.module.css';
import { useBench } from '../../bench/bench-provider';
import styles from './review-bars.module.css';

/** Leads to the choice between rivals without names, from the current sentence on. */
export function CompareLink() {
  const { t } = useT('review');
  const path = useComparisonPath();
  return (
    <NextLink className={bars.filter} href={path} aria-label={t('compare.title')} aria-keyshortcuts="P">
      <Scale aria-hidden />
      <span className={styles.compare}>{t('compare.short')}</span>
    </NextLink>
  );
}

/** Where rivals are compared, from the current sentence on. */
export function useComparisonPath(): string {
  const { lng } = useParams<{ lng: string }>();
  const { chapter, selection } = useBench();
  return `${comparisonPath(lng, chapter.place)}?number=${selection.current}`;
}
