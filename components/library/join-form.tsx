'use client';

import { useParams, useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { findToken } from '@/core/work/find-token';
import { useT } from '@/i18n/client';
import styles from './empty-opening.module.css';

/** Takes an invitation as it was sent: a whole link, or the code at its end. */
export function JoinForm() {
  const { t } = useT('library');
  const { lng } = useParams<{ lng: string }>();
  const router = useRouter();
  const [written, setWritten] = useState('');
  const [isWrong, setWrong] = useState(false);

  function join(event: FormEvent) {
    event.preventDefault();
    const token = findToken(written);
    setWrong(token === null);
    if (token !== null) router.push(`/${lng}/join/${token}`);
  }

  return (
    <form className={styles.join} onSubmit={join}>
      <TextField
        label={t('join.label')}
        placeholder={t('join.placeholder')}
        value={written}
        onChange={setWritten}
        isInvalid={isWrong}
        error={t('join.wrong')}
        autoComplete="off"
      />
      <Button type="submit">{t('join.act')}</Button>
    </form>
  );
}
