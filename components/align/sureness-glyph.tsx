import type { ReactNode } from 'react';
import type { Sureness } from '@/core/align/kept-bead';
import styles from './knot.module.css';

const shapes: Record<Sureness | 'confirmed', ReactNode> = {
  sure: <circle cx="7" cy="7" r="4.6" className={styles.solid} />,
  likely: (
    <>
      <circle cx="7" cy="7" r="4.4" className={styles.line} />
      <path d="M7 2.6a4.4 4.4 0 0 0 0 8.8z" className={styles.solid} />
    </>
  ),
  doubtful: <circle cx="7" cy="7" r="4.4" className={styles.line} strokeDasharray="1.5 1.8" />,
  confirmed: <path d="m2.8 7.4 2.8 2.8 5.6-6.2" className={styles.line} />,
};

/** The mark of a link, readable in one ink; a word stands beside it. */
export function SurenessGlyph({ of }: { of: Sureness | 'confirmed' }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 14 14" aria-hidden="true">
      {shapes[of]}
    </svg>
  );
}
