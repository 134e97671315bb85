'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { Refusal } from '@/components/work/refusal';
import { useT } from '@/i18n/client';
import styles from './sharing.module.css';

type NameFormProps = {
  name: string;
  act: string;
  naming: { readonly error: unknown; readonly isPending: boolean };
  onName: (name: string) => void;
};

/** What a glossary is called. */
export function NameForm({ name: before, act, naming, onName }: NameFormProps) {
  const { t } = useT('glossaries');
  const [name, setName] = useState(before);

  function send(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  }

  return (
    <form className={styles.form} onSubmit={send}>
      <TextField label={t('sharing.name')} value={name} maxLength={200} onChange={setName} isRequired autoFocus />
      <Refusal error={naming.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={naming.isPending}>
          {act}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
