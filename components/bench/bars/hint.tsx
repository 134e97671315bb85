import { KeyCap } from '@/components/ui/keys/key-cap';
import styles from './bars.module.css';

type HintProps = { keys: readonly string[]; label: string; isWide?: boolean };

/** A key and what it does; a wide one stands only where there is room. */
export function Hint({ keys, label, isWide = false }: HintProps) {
  return (
    <span className={styles.hint} data-wide={isWide || undefined}>
      {keys.map((chord) => (
        <KeyCap key={chord} keys={chord} />
      ))}
      {label}
    </span>
  );
}
