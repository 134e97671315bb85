import styles from './siglum.module.css';

type SiglumProps = {
  /** Two letters, as a critical edition names its witnesses. */
  siglum: string;
  name: string;
  /** `current`: the one in question, or you. `present`: here now. */
  tone?: 'someone' | 'current' | 'present';
  size?: 'medium' | 'small';
  /** Set where the name stands beside it already, so that it is not read twice. */
  hidden?: boolean;
};

/** A person, as a critical edition names its witnesses. */
export function Siglum({ siglum, name, tone = 'someone', size = 'medium', hidden = false }: SiglumProps) {
  return (
    <abbr
      className={styles.siglum}
      data-tone={tone}
      data-size={size}
      title={name}
      translate="no"
      aria-hidden={hidden || undefined}
    >
      {siglum}
    </abbr>
  );
}
