'use client';

import type { ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import styles from './field.module.css';
import { FieldError } from './field-error';

type TextFieldProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> & {
  label: string;
  description?: ReactNode;
  /** Why it is refused; shown when `isInvalid`. */
  error?: ReactNode;
  placeholder?: string;
  size?: 'medium' | 'large';
  /** What stands at the end of the label: “Forgotten?”. */
  aside?: ReactNode;
  lang?: string;
};

export function TextField({
  label,
  description,
  error,
  placeholder,
  size = 'medium',
  aside,
  lang,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} className={styles.field ?? ''} data-size={size}>
      {aside === undefined ? (
        <Label className={styles.label}>{label}</Label>
      ) : (
        <div className={styles.head}>
          <Label className={styles.label}>{label}</Label>
          {aside}
        </div>
      )}
      <Input
        className={styles.input ?? ''}
        {...(placeholder !== undefined && { placeholder })}
        {...(lang && { lang })}
      />
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}
