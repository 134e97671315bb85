'use client';

import { type FormEvent, useState } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import styles from './sharing.module.css';

/** Gives a glossary another name. */
export function RenameForm({ glossary, onDone }: { glossary: Glossary; onDone: () => void }) {
  const { t } = useT('glossaries');
  const { id: workId } = useWork();
  const [name, setName] = useState(glossary.name);
  const rename = useConceptChange(queries.terms.renameGlossary.mutationOptions({ onSuccess: onDone }));

  function send(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== '') rename.mutate({ workId, glossaryId: glossary.id, name: name.trim() });
  }

  return (
    <form className={styles.form} onSubmit={send}>
      <TextField label={t('sharing.name')} value={name} maxLength={200} onChange={setName} isRequired autoFocus />
      <Refusal error={rename.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={rename.isPending}>
          {t('save')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
