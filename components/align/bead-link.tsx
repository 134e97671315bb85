import styles from './bead.module.css';

/** The line across the fold, on the first line of a bead. Its knot lies over it. */
export function BeadLink() {
  return (
    <svg className={styles.link} aria-hidden="true">
      <path d="M0 1H168" />
    </svg>
  );
}

/** A line from the knot to one more sentence of a page, counted from 1. It is as high as the sentences before it. */
export function BeadBranch({ number }: { number: number }) {
  return (
    <div className={styles.branch} style={{ gridRow: `1 / ${number + 1}` }}>
      <svg aria-hidden="true" viewBox="0 0 84 100" preserveAspectRatio="none">
        <path d="M0 100H18C32 100 40 0 60 0" vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
}
