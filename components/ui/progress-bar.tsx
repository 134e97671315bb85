'use client';

import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import styles from './progress-bar.module.css';

type ProgressBarProps = {
  label: string;
  /** Between 0 and 1. */
  value: number;
  /** What is done, in words: “chapter 7 of 9”. */
  valueLabel?: string;
};

/** How far a task has come; how far a translation has come is `ProgressInks`. */
export function ProgressBar({ label, value, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar value={value} maxValue={1} className={styles.progress ?? ''} {...(valueLabel && { valueLabel })}>
      {({ percentage = 0, valueText }) => (
        <>
          <div className={styles.words}>
            <Label>{label}</Label>
            <span className="num">{valueText}</span>
          </div>
          <div className={styles.bar}>
            <div style={{ inlineSize: `${percentage}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
