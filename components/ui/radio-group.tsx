'use client';

import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import {
  Radio as AriaRadio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  type RadioProps as AriaRadioProps,
} from 'react-aria-components/RadioGroup';
import fields from './field.module.css';
import { FieldError } from './field-error';
import styles from './radio-group.module.css';

type RadioGroupProps = Omit<AriaRadioGroupProps, 'children' | 'className' | 'style'> & {
  label: string;
  /** `Radio`s. */
  children: ReactNode;
  error?: ReactNode;
};

export function RadioGroup({ label, children, error, ...props }: RadioGroupProps) {
  return (
    <AriaRadioGroup {...props} className={fields.field ?? ''}>
      <Label className={fields.label}>{label}</Label>
      {children}
      <FieldError>{error}</FieldError>
    </AriaRadioGroup>
  );
}

type RadioProps = Omit<AriaRadioProps, 'children' | 'className' | 'style'> & {
  children: ReactNode;
  /** A line that explains the choice. */
  description?: ReactNode;
};

export function Radio({ children, description, ...props }: RadioProps) {
  return (
    <AriaRadio {...props} className={styles.radio ?? ''}>
      <span className={styles.dot} aria-hidden="true" />
      <span>
        {children}
        {description !== undefined && <small className={styles.description}>{description}</small>}
      </span>
    </AriaRadio>
  );
}
