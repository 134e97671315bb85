'use client';

import type { ReactNode } from 'react';
import { useT } from '@/i18n/client';
import button from './button.module.css';
import styles from './place-state.module.css';

type ErrorStateProps = {
  /** What did not load; without it, “This part did not load.” */
  title?: string;
  /** Set where this is all that the page holds; then the title is its heading. */
  isPage?: boolean;
  /** What still works. */
  children?: ReactNode;
  /** Leads to the entry in the log. */
  reference?: string | undefined;
  onRetry?: () => void;
  /** Another way out, beside “Try again”. */
  act?: ReactNode;
};

/** Stands where the part that failed would stand; the rest of the page goes on. */
export function ErrorState({ title, isPage = false, children, reference, onRetry, act }: ErrorStateProps) {
  const { t } = useT('common');
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={styles.state} role="alert">
      <Title className={`tx ${styles.title}`}>{title ?? t('error.part')}</Title>
      {children !== undefined && <p>{children}</p>}
      {reference !== undefined && <p className={styles.reference}>{t('error.reference', { code: reference })}</p>}
      <div className={styles.acts}>
        {onRetry && (
          <button type="button" className={button.button} data-size="small" onClick={onRetry}>
            {t('error.again')}
          </button>
        )}
        {act}
      </div>
    </div>
  );
}
