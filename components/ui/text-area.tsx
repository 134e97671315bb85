'use client';

import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import styles from './field.module.css';
import { FieldError } from './field-error';

type TextAreaProps = Omit<TextFieldProps, 'children' | 'className' | 'style'> & {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  /** Lines at first; it grows with what is written. */
  rows?: number;
  lang?: string;
};

export function TextArea({ label, description, error, placeholder, rows = 3, lang, ...props }: TextAreaProps) {
  return (
    <TextField {...props} className={styles.field ?? ''}>
      <Label className={styles.label}>{label}</Label>
      <AriaTextArea
        className={styles.input ?? ''}
        rows={rows}
        {...(placeholder !== undefined && { placeholder })}
        {...(lang && { lang })}
      />
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </TextField>
  );
}
