'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import styles from './reason-line.module.css';

type ReasonLineProps = {
  label: string;
  act: string;
  isRequired?: boolean;
  onSend: (reason: string) => void;
  onClose: () => void;
};

/** Asks in one line why something is decided, and decides it. */
export function ReasonLine({ label, act, isRequired = false, onSend, onClose }: ReasonLineProps) {
  const [reason, setReason] = useState('');

  function send(event: FormEvent) {
    event.preventDefault();
    onSend(reason.trim());
    onClose();
  }

  return (
    <form className={styles.line} onSubmit={send}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the key that opens it leads here
        autoFocus
        dir="auto"
        value={reason}
        required={isRequired}
        maxLength={isRequired ? 2000 : 5000}
        aria-label={label}
        placeholder={label}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <Button size="small" type="submit" variant="primary" keys="Enter">
        {act}
      </Button>
    </form>
  );
}
