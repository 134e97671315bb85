'use client';

import { type FormEvent, useState } from 'react';
import { Button, type ButtonSize } from '@/components/ui/button';
import { focusCurrentRow } from './focus-current-row';
import styles from './reason-line.module.css';

type ReasonLineProps = {
  label: string;
  act: string;
  /** The button that leads back, where it is not Esc alone. */
  cancel?: string;
  initial?: string;
  size?: ButtonSize;
  isRequired?: boolean;
  onSend: (reason: string) => void;
  onClose: () => void;
};

/** Asks in one line why something is decided, and decides it. */
export function ReasonLine(props: ReasonLineProps) {
  const { label, act, cancel, initial = '', size = 'small', isRequired = false, onSend, onClose } = props;
  const [reason, setReason] = useState(initial);

  function send(event: FormEvent) {
    event.preventDefault();
    focusCurrentRow();
    onSend(reason.trim());
  }

  function leave() {
    focusCurrentRow();
    onClose();
  }

  return (
    <form className={styles.line} data-size={size} onSubmit={send}>
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
        onKeyDown={(event) => event.key === 'Escape' && leave()}
      />
      <Button size={size} type="submit" variant="primary" keys="Enter">
        {act}
      </Button>
      {cancel !== undefined && (
        <Button size={size} variant="plain" keys="Escape" onPress={leave}>
          {cancel}
        </Button>
      )}
    </form>
  );
}
