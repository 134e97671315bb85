'use client';

import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components/RadioGroup';
import styles from './segmented.module.css';

type SegmentedProps<Value extends string> = Omit<
  RadioGroupProps,
  'children' | 'className' | 'style' | 'orientation' | 'value' | 'onChange'
> & {
  label: string;
  /** Whether the label is seen or only read aloud. */
  isLabelHidden?: boolean;
  options: readonly { readonly value: Value; readonly label: ReactNode; readonly lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few, all in sight: severity, view, theme. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, isLabelHidden = false, options, onChange, ...group } = props;
  return (
    <RadioGroup
      {...group}
      className={styles.group ?? ''}
      orientation="horizontal"
      onChange={(value) => onChange(value as Value)}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            <span lang={option.lang}>{option.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
