'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import styles from './review-sheet.module.css';

type ReasonFormProps = {
  kind: 'changes-requested' | 'rejected';
  initial: string;
  onSend: (reason: string) => void;
  onClose: () => void;
};

/** Why a version should change, or is rejected. */
export function ReasonForm({ kind, initial, onSend, onClose }: ReasonFormProps) {
  const { t } = useT('review');
  const [reason, setReason] = useState(initial);

  function send(event: FormEvent) {
    event.preventDefault();
    onSend(reason.trim());
  }

  return (
    <form className={styles.reason} onSubmit={send}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the key that opens it leads here
        autoFocus
        dir="auto"
        value={reason}
        maxLength={5000}
        aria-label={t(`reason.${kind}`)}
        placeholder={t(`reason.${kind}`)}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button type="submit" variant="primary" keys="Enter">
        {kind === 'rejected' ? t('act.reject') : t('act.ask')}
      </Button>
      <Button variant="plain" keys="Escape" onPress={onClose}>
        {t('act.cancel')}
      </Button>
    </form>
  );
}
