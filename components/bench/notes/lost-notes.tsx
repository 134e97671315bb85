'use client';

import { useEffect, useRef } from 'react';
import { Opener } from '@/components/ui/opener';
import { useT } from '@/i18n/client';
import { focusCurrentRow } from '../rows/focus-current-row';
import styles from './notes.module.css';
import { useLostNotes } from './notes-provider';

const loadList = () => import('./lost-notes-list').then(({ LostNotesList }) => LostNotesList);

/** How many notes of the chapter lost their words, which leads to them; nothing while there are none. */
export function LostNotes() {
  const { t } = useT('notes');
  const { length } = useLostNotes();
  const before = useRef(length);

  // The last one takes the list away, and the button that the focus would go back to.
  useEffect(() => {
    const isLast = length === 0 && before.current > 0;
    before.current = length;
    if (isLast && document.activeElement === document.body) focusCurrentRow();
  }, [length]);

  if (length === 0) return null;
  return (
    <Opener label={t('lost.count', { count: length })} opens="dialog" load={loadList} given={{}}>
      <span className={styles.lostCount}>{t('lost.count', { count: length })}</span>
    </Opener>
  );
}
