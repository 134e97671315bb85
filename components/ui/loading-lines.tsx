'use client';

import { useT } from '@/i18n/client';
import styles from './loading-lines.module.css';

type LoadingLinesProps = {
  /** The width of each line to come, in percent: `[88, 40]`. */
  widths: readonly number[];
  /** Set on all but the first on a page, so that loading is said once. */
  quiet?: boolean;
};

/** A rule where each line of text will stand, seen after 400 ms; nothing moves when the text comes. */
export function LoadingLines({ widths, quiet = false }: LoadingLinesProps) {
  const { t } = useT('common');
  return (
    <span className={styles.lines} {...(!quiet && { role: 'status' })}>
      {!quiet && <span className="visually-hidden">{t('loading')}</span>}
      {widths.map((width, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <span key={line} className={styles.line} style={{ inlineSize: `${width}%` }} />
      ))}
    </span>
  );
}
