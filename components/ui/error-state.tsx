'use client';

import { useT } from 'next-i18next/client';
import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './place-state.module.css';

type ErrorStateProps = {
  /** What did not load; without it, “This part did not load.” */
  title?: string;
  /** What still works. */
  children?: ReactNode;
  /** Leads to the entry in the log. */
  reference?: string | undefined;
  onRetry?: () => void;
};

/** Stands where the part that failed would stand; the rest of the page goes on. */
export function ErrorState({ title, children, reference, onRetry }: ErrorStateProps) {
  const { t } = useT('common');
  return (
    <div className={styles.state} role="alert">
      <p className={`tx ${styles.title}`}>{title ?? t('error.part')}</p>
      {children !== undefined && <p>{children}</p>}
      {reference !== undefined && <p className={styles.reference}>{t('error.reference', { code: reference })}</p>}
      {onRetry && (
        <Button size="small" onPress={onRetry}>
          {t('error.again')}
        </Button>
      )}
    </div>
  );
}
