'use client';

import { Button, type ButtonProps } from 'react-aria-components/Button';
import { useT } from '@/i18n/client';
import styles from './note-marker.module.css';

type NoteMarkerProps = Omit<ButtonProps, 'children' | 'className' | 'style'> & {
  /** A number for a note on the source, a letter for one on the translation. */
  mark: string;
};

/** The raised sign in running text that leads to a note. */
export function NoteMarker({ mark, ...props }: NoteMarkerProps) {
  const { t } = useT('common');
  return (
    <Button {...props} className={styles.marker ?? ''} aria-label={t('note', { mark })}>
      {mark}
    </Button>
  );
}
