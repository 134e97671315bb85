import { useT } from '@/i18n/client';
import styles from './notes.module.css';

/** The raised number or letter of a note behind its words. */
export function NoteSign({ sign }: { sign: string }) {
  const { t } = useT('common');
  return (
    <sup className={styles.sign} lang="">
      <span className="visually-hidden">{t('note', { mark: sign })}</span>
      <span aria-hidden="true">{sign}</span>
    </sup>
  );
}
