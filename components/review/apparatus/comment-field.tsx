'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import { MentionList, optionId } from './mention-list';
import styles from './notes.module.css';
import { useMentions } from './use-mentions';

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
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions(field, body, setBody);
  const { people, active } = mentions;

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
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: the key that opens it leads here
        autoFocus={isFirst}
        rows={isFirst ? 2 : 1}
        dir="auto"
        value={body}
        maxLength={10_000}
        aria-label={label}
        placeholder={label}
        aria-describedby={hint}
        aria-autocomplete="list"
        aria-controls={people.length > 0 ? list : undefined}
        aria-activedescendant={people.length > 0 ? optionId(list, active) : undefined}
        onChange={(event) => {
          setBody(event.target.value);
          mentions.follow();
        }}
        onClick={mentions.follow}
        onKeyDown={(event) => {
          if (mentions.takes(event)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void send();
          }
          if (event.key !== 'Escape') return;
          event.currentTarget.blur();
          onLeave?.();
        }}
      />
      {people.length > 0 && <MentionList id={list} people={people} active={active} onChoose={mentions.choose} />}
      <p className={styles.formFoot} data-begun={isFirst || body !== '' || undefined}>
        <small id={hint}>{t('comment.call')}</small>
        <Button size="small" type="submit" keys="Mod+Enter" isDisabled={body.trim() === '' || isSending}>
          {action}
        </Button>
      </p>
    </form>
  );
}
