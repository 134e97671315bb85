import type { ReactNode } from 'react';
import styles from './glyph.module.css';

/** States of a version and of a segment that have a mark. */
export const markedStates = [
  'empty',
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'rejected',
  'withdrawn',
  'omitted',
  'conflict',
  'locked',
] as const;
export type MarkedState = (typeof markedStates)[number];

const ring = <circle cx="7" cy="7" r="5.25" className={styles.line} />;

const shapes: Record<MarkedState, ReactNode> = {
  empty: <circle cx="7" cy="7" r="5.25" className={styles.line} strokeDasharray="1.6 2.1" />,
  draft: (
    <>
      {ring}
      <path d="M7 1.75a5.25 5.25 0 0 0 0 10.5z" className={styles.solid} />
    </>
  ),
  'in-review': (
    <>
      {ring}
      <circle cx="7" cy="7" r="2.25" className={styles.solid} />
    </>
  ),
  'changes-requested': (
    <>
      {ring}
      <path d="M9.2 5v2.4H5M6.4 5.8 4.8 7.4l1.6 1.6" className={styles.line} />
    </>
  ),
  approved: (
    <>
      <circle cx="7" cy="7" r="6" className={styles.solid} />
      <path d="m4.4 7.2 1.9 1.9 3.4-3.9" className={styles.cut} />
    </>
  ),
  rejected: (
    <>
      {ring}
      <path d="m5 5 4 4M9 5 5 9" className={styles.line} />
    </>
  ),
  withdrawn: (
    <>
      {ring}
      <path d="M4.6 7h4.8" className={styles.line} />
    </>
  ),
  omitted: (
    <>
      {ring}
      <path d="m3.4 10.6 7.2-7.2" className={styles.line} />
    </>
  ),
  conflict: (
    <>
      <path d="M6.2 1.8a5.25 5.25 0 0 0 0 10.4z" className={styles.solid} />
      <path d="M8.4 1.8a5.25 5.25 0 0 1 0 10.4z" className={styles.line} />
    </>
  ),
  locked: (
    <>
      <rect x="2" y="6" width="10" height="6.4" rx="1" className={styles.solid} />
      <path d="M4.4 6V4.4a2.6 2.6 0 0 1 5.2 0V6" className={styles.line} />
    </>
  ),
};

/** The shape alone, readable in one ink; a word must stand beside it or in its label. */
export function StateGlyph({ state }: { state: MarkedState }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 14 14" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
