'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { isolate } from '@/components/ui/isolate';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import { Refusal } from './refusal';
import { useWork } from './use-work';
import styles from './work-form.module.css';

/** Removes a work with all its versions, once its title is written again. */
export function RemoveWork() {
  const { t } = useT('work');
  const { lng } = useParams<{ lng: string }>();
  const client = useQueryClient();
  const router = useRouter();
  const { id, title, language } = useWork();
  const [written, setWritten] = useState('');
  const remove = useMutation(
    queries.works.remove.mutationOptions({
      onSuccess: async () => {
        router.replace(`/${lng}`);
        await client.invalidateQueries({ queryKey: queries.works.list.key() });
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    remove.mutate({ workId: id, title: written.trim() });
  }

  return (
    <div className={styles.remove}>
      <Disclosure title={t('remove.title')}>
        <form className={styles.form} onSubmit={submit}>
          <p className="muted">{t('remove.body')}</p>
          <TextField
            label={t('remove.label', { title: isolate(title) })}
            value={written}
            onChange={setWritten}
            lang={language}
            autoComplete="off"
          />
          <Refusal error={remove.error} />
          <div className={styles.acts}>
            <Button type="submit" isDisabled={written.trim() !== title} isPending={remove.isPending}>
              {t('remove.act')}
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
