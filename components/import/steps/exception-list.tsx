'use client';

import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { isolate } from '@/components/ui/isolate';
import { TextField } from '@/components/ui/text-field';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './exception-list.module.css';

type ExceptionListProps = {
  exceptions: readonly string[];
  /** Of the text. */
  language: string;
  onAdd: (wording: string) => void;
  onRemove: (wording: string) => void;
};

/** Wordings within which no sentence of the text ends: learned from joins, added, removed. */
export function ExceptionList({ exceptions, language, onAdd, onRemove }: ExceptionListProps) {
  const { t } = useT('import');
  const [written, setWritten] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    onAdd(written);
    setWritten('');
  }

  return (
    <section className={styles.exceptions} aria-label={t('exceptions.label')}>
      <h3 className={styles.head}>{t('exceptions.label')}</h3>
      <p className={styles.hint}>{t('exceptions.hint')}</p>
      {exceptions.length > 0 && (
        <ul className={styles.list}>
          {exceptions.map((wording) => (
            <li key={wording} className={styles.wording}>
              <bdi lang={language} dir={languageDirection(language)}>
                {wording}
              </bdi>
              <IconButton
                size="small"
                label={t('exceptions.remove', { wording: isolate(wording) })}
                onPress={() => onRemove(wording)}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.add} onSubmit={submit}>
        <TextField
          label={t('exceptions.field')}
          value={written}
          onChange={setWritten}
          lang={language}
          maxLength={200}
        />
        <Button type="submit" isDisabled={written.trim() === ''}>
          {t('exceptions.add')}
        </Button>
      </form>
    </section>
  );
}
