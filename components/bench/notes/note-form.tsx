'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { type NoteKind, noteKinds } from '@/core/annotation/note';
import { useT } from '@/i18n/client';
import styles from './notes.module.css';
import { useFindSentence } from './use-find-sentence';
import type { WrittenNote } from './use-note-acts';

type NoteFormProps = {
  language: string;
  text: string;
  kind: NoteKind;
  /** The address until which it is held; empty where it isn't. */
  heldUntil: string;
  /** The words that it is put on, to be chosen; left out where they stand. */
  quote?: { readonly language: string; readonly text: string; readonly words: string };
  /** False where it could not be sent: what was written stays. */
  onSend: (written: WrittenNote, words: string) => Promise<boolean>;
  onLeave: () => void;
};

/** What a note says, what it is, and from where on readers get it. */
export function NoteForm({ language, text, kind, heldUntil, quote, onSend, onLeave }: NoteFormProps) {
  const { t } = useT('notes');
  const findSentence = useFindSentence();
  const [said, setSaid] = useState(text);
  const [words, setWords] = useState(quote?.words ?? '');
  const [chosen, setChosen] = useState(kind);
  const [held, setHeld] = useState(heldUntil);
  const [isUnknown, setUnknown] = useState(false);
  const [isSending, setSending] = useState(false);
  const isElsewhere = quote !== undefined && (words.trim() === '' || !quote.text.includes(words));

  async function send(event: FormEvent) {
    event.preventDefault();
    if (said.trim() === '' || isElsewhere || isSending) return;
    setSending(true);
    const sentence = held.trim() === '' ? null : await findSentence(held);
    setUnknown(held.trim() !== '' && sentence === null);
    if (held.trim() === '' || sentence !== null) {
      await onSend({ text: said.trim(), kind: chosen, heldUntilId: sentence }, words);
    }
    setSending(false);
  }

  return (
    <form
      className={styles.form}
      onSubmit={send}
      onKeyDown={(event) => {
        const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!sends && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (sends) event.currentTarget.requestSubmit();
        else onLeave();
      }}
    >
      {quote && (
        <TextField
          label={t('form.words')}
          lang={quote.language}
          value={words}
          onChange={setWords}
          isInvalid={isElsewhere}
          error={t('form.elsewhere')}
        />
      )}
      <TextArea
        label={t('form.body')}
        description={<Markup />}
        lang={language}
        rows={2}
        maxLength={5000}
        value={said}
        onChange={setSaid}
        autoFocus
      />
      <div className={styles.row}>
        <Segmented
          label={t('form.kind')}
          isLabelHidden
          options={noteKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={chosen}
          onChange={setChosen}
        />
        <div className={styles.address}>
          <TextField
            label={t('form.held')}
            placeholder="3.15"
            value={held}
            onChange={setHeld}
            isInvalid={isUnknown}
            error={t('form.noSentence')}
          />
        </div>
      </div>
      <div className={styles.foot}>
        <Button size="small" onPress={onLeave}>
          {t('form.leave')}
        </Button>
        <Button
          size="small"
          variant="primary"
          type="submit"
          keys="Mod+Enter"
          isDisabled={said.trim() === '' || isElsewhere}
        >
          {t('form.send')}
        </Button>
      </div>
    </form>
  );
}

/** What may be written in a note, as it is typed: from the left in every language. */
function Markup() {
  const { t } = useT('notes');
  const examples = [
    `*${t('form.markup.emphasis')}*`,
    `[${t('form.markup.link')}](https://…)`,
    `[${t('form.markup.words')}]{lang=art-x-trigedas}`,
  ];
  return (
    <span className={styles.markup}>
      {examples.map((example) => (
        <bdi key={example} dir="ltr">
          {example}
        </bdi>
      ))}
    </span>
  );
}
