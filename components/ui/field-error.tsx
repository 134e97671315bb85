'use client';

import type { ReactNode } from 'react';
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';
import { CheckMark } from './check-mark';
import styles from './field-error.module.css';

/** Why a field is refused; without children, what the browser says. */
export function FieldError({ children }: { children?: ReactNode }) {
  return (
    <AriaFieldError className={styles.error ?? ''}>
      {({ validationErrors }) => <CheckMark tone="fault">{children ?? validationErrors.join(' ')}</CheckMark>}
    </AriaFieldError>
  );
}
