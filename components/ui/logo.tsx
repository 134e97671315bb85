import styles from './logo.module.css';

/** The open book: a filled verso and an outlined recto. It never mirrors. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path className={styles.verso} d="M2 4.2 11.2 6.6V21L2 18.6z" />
      <path className={styles.recto} d="M13.4 6.9 21.4 4.8v13.3l-8 2.1z" />
    </svg>
  );
}
