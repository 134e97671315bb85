'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import styles from './apparatus.module.css';

type AskForChangesProps = { onAsk: (reason: string) => void; onClose: () => void };

/** Asks for changes, with a reason for whoever likes to give one. */
export function AskForChanges({ onAsk, onClose }: AskForChangesProps) {
  const { t } = useT('bench');
  const [reason, setReason] = useState('');

  function ask(event: FormEvent) {
    event.preventDefault();
    onAsk(reason.trim());
    onClose();
  }

  return (
    <form className={styles.ask} onSubmit={ask}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the key that opens it leads here
        autoFocus
        dir="auto"
        value={reason}
        maxLength={5000}
        aria-label={t('ask.reason')}
        placeholder={t('ask.reason')}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <Button size="small" type="submit" variant="primary" keys="Enter">
        {t('act.ask')}
      </Button>
    </form>
  );
}
