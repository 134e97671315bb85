'use client';

import { useT } from '@/i18n/client';
import { useRowSettings } from '../../bench/rows/row-settings';
import styles from './notes.module.css';

type QuoteProps = { quote: string | null; isSource: boolean; letter?: string | null; lost?: boolean };

/** The words that a note is on; those it lost are said to be lost. */
export function Quote({ quote, isSource, letter = null, lost = false }: QuoteProps) {
  const { t } = useT('review');
  const { source, target } = useRowSettings();
  if (quote === null) return <p className={styles.whole}>{isSource ? t('note.wholeSource') : t('note.whole')}</p>;
  const { language, direction } = isSource ? source : target;
  return (
    <p className={styles.quote}>
      {letter !== null && <sup>{letter}</sup>}
      <q lang={language} dir={direction}>
        {quote}
      </q>
      {lost && <small>{t('note.lost')}</small>}
    </p>
  );
}
