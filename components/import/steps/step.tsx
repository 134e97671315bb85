import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './step.module.css';

type StepProps = {
  number: number;
  title: string;
  state: 'done' | 'current' | 'ahead';
  children: ReactNode;
  /** Leads back to a step that is done. */
  act?: ReactNode;
};

/** A step of the import: a tick or a number, what it is, and its fields. */
export function Step({ number, title, state, children, act }: StepProps) {
  return (
    <li className={styles.step} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {state === 'done' ? <Check size={18} strokeWidth={1.75} /> : number}
      </span>
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
      {act && <div className={styles.act}>{act}</div>}
    </li>
  );
}
