'use client';

import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import styles from './notes.module.css';

type CommentFieldProps = {
  label: string;
  action: string;
  /** False where it could not be sent: the words stay. */
  onSend: (body: string) => Promise<boolean>;
  onLeave?: () => void;
  isFirst?: boolean;
};

/** What someone has to say. Its act stands below once something is written. */
export function CommentField({ label, action, onSend, onLeave, isFirst = false }: CommentFieldProps) {
  const { t } = useT('review');
  const [body, setBody] = useState('');
  const [isSending, setSending] = useState(false);
  const hint = useId();

  async function send(event?: FormEvent) {
    event?.preventDefault();
    if (body.trim() === '' || isSending) return;
    setSending(true);
    if (await onSend(body.trim())) setBody('');
    setSending(false);
  }

  return (
    <form className={styles.form} onSubmit={send}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the key that opens it leads here
        autoFocus={isFirst}
        rows={isFirst ? 2 : 1}
        dir="auto"
        value={body}
        maxLength={10_000}
        aria-label={label}
        placeholder={label}
        aria-describedby={hint}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void send();
          }
          if (event.key !== 'Escape') return;
          event.currentTarget.blur();
          onLeave?.();
        }}
      />
      <p className={styles.formFoot} data-begun={isFirst || body !== '' || undefined}>
        <small id={hint}>{t('comment.call')}</small>
        <Button size="small" type="submit" keys="Mod+Enter" isDisabled={body.trim() === '' || isSending}>
          {action}
        </Button>
      </p>
    </form>
  );
}
