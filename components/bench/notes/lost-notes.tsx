'use client';

import { Opener } from '@/components/ui/opener';
import { useT } from '@/i18n/client';
import styles from './notes.module.css';
import { useLostNotes } from './notes-provider';

const loadList = () => import('./lost-notes-list').then(({ LostNotesList }) => LostNotesList);

/** How many notes of the chapter lost their words, which leads to them; nothing while there are none. */
export function LostNotes() {
  const { t } = useT('notes');
  const { length } = useLostNotes();
  if (length === 0) return null;
  return (
    <Opener label={t('lost.count', { count: length })} opens="dialog" load={loadList} given={{}}>
      <span className={styles.lostCount}>{t('lost.count', { count: length })}</span>
    </Opener>
  );
}
