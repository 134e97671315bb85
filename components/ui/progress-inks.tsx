import styles from './progress-inks.module.css';

type ProgressInksProps = {
  /** Sentences, or words; each counted once. */
  approved: number;
  inReview: number;
  draft: number;
  total: number;
  /** Said instead of shown; leave out where the figures stand beside the bar. */
  label?: string;
};

/** How far a translation has come: solid is approved, hatched in review, dotted draft. */
export function ProgressInks({ approved, inReview, draft, total, label }: ProgressInksProps) {
  const share = (count: number) => ({ inlineSize: `${total > 0 ? (100 * count) / total : 0}%` });
  return (
    <span className={styles.bar} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <span className={styles.approved} style={share(approved)} />
      <span className={styles.inReview} style={share(inReview)} />
      <span className={styles.draft} style={share(draft)} />
    </span>
  );
}
