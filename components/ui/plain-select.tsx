import { ChevronDown } from 'lucide-react';
import styles from './plain-select.module.css';

type PlainSelectProps<Id extends string> = {
  /** Read aloud. */
  label: string;
  value: Id;
  onChange: (id: Id) => void;
  options: readonly { readonly id: Id; readonly name: string; readonly lang?: string }[];
};

/** A picker in a bar, without an edge; its list is the system's own. */
export function PlainSelect<Id extends string>({ label, value, onChange, options }: PlainSelectProps<Id>) {
  return (
    <span className={styles.select}>
      <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value as Id)}>
        {options.map(({ id, name, lang }) => (
          <option key={id} value={id} lang={lang}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </span>
  );
}
