'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import { LanguageField } from './language-field';
import { Refusal } from './refusal';
import { useWork } from './use-work';
import styles from './work-form.module.css';

export function AddLanguageForm({ onDone }: { onDone: () => void }) {
  const { t } = useT('work');
  const client = useQueryClient();
  const { id, language: source, languages } = useWork();
  const [language, setLanguage] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [isAsked, setAsked] = useState(false);
  const add = useMutation(
    queries.works.addLanguage.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: queries.works.key() });
        onDone();
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (language !== null) add.mutate({ workId: id, language, title: title.trim() });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <LanguageField
        taken={[source, ...languages.map((one) => one.language)]}
        value={language}
        onChange={setLanguage}
        isMissing={isAsked && language === null}
      />
      <TextField
        label={t('add.workTitle')}
        description={t('add.workTitleNote')}
        value={title}
        onChange={setTitle}
        maxLength={300}
        {...(language !== null && { lang: language })}
      />
      <Refusal error={add.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={add.isPending}>
          {t('add.act')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
