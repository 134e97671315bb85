'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { useT } from '@/i18n/client';
import { Refusal } from '../refusal';
import { useWork } from '../use-work';
import styles from './source.module.css';

/** What no sentence ends with, learned from corrections and open to them: a wording a line. */
export function ExceptionsForm({ exceptions }: { exceptions: readonly string[] }) {
  const { t } = useT('work');
  const client = useQueryClient();
  const { id: workId, language } = useWork();
  const [written, setWritten] = useState(exceptions.join('\n'));
  const change = useMutation(
    queries.works.change.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: queries.source.key() }),
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    const lines = written.split('\n').map((line) => line.trim());
    change.mutate({ workId, exceptions: [...new Set(lines.filter((line) => line !== ''))] });
  }

  return (
    <form className={styles.part} onSubmit={submit}>
      <TextArea
        label={t('source.exceptions')}
        description={t('source.exceptionsHint')}
        value={written}
        onChange={setWritten}
        lang={language}
      />
      <Refusal error={change.error} />
      <div className={styles.acts}>
        <Button type="submit" size="small" isPending={change.isPending}>
          {t('settings.act')}
        </Button>
        <span role="status" className={styles.note}>
          {change.isSuccess && t('source.kept')}
        </span>
      </div>
    </form>
  );
}
