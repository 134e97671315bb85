'use client';

import { type FormEvent, useState } from 'react';
import { v7 } from 'uuid';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import styles from './sharing.module.css';

/** Begins a glossary whose home the work is. */
export function BeginForm({ onDone }: { onDone: () => void }) {
  const { t } = useT('glossaries');
  const { id: workId, language } = useWork();
  const [glossaryId] = useState(() => v7());
  const [name, setName] = useState('');
  const begin = useConceptChange(queries.terms.createGlossary.mutationOptions({ onSuccess: onDone }));

  function send(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== '') begin.mutate({ workId, glossaryId, name: name.trim(), language });
  }

  return (
    <form className={styles.form} onSubmit={send}>
      <TextField label={t('sharing.name')} value={name} maxLength={200} onChange={setName} isRequired autoFocus />
      <Refusal error={begin.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={begin.isPending}>
          {t('sharing.begin')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
