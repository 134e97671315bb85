'use client';

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { TextField } from '@/components/ui/text-field';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { Counting } from '../counting';
import { useConceptChange } from '../use-concept-change';
import { whileCounting } from '../use-glossary';
import styles from './sharing.module.css';

const touched = ['concepts', 'uses', 'waivers', 'suggestions', 'holds', 'glosses'] as const;

/** Removes a glossary, once it is seen what that touches, and its name is written. */
export function RemoveForm({ glossary, onDone }: { glossary: Glossary; onDone: () => void }) {
  const { t } = useT('glossaries');
  const { id: workId } = useWork();
  const [name, setName] = useState('');
  const place = { workId, glossaryId: glossary.id };
  const removal = useQuery({
    ...queries.terms.previewRemoval.queryOptions({ input: place }),
    refetchInterval: whileCounting,
  });
  const remove = useConceptChange(queries.terms.removeGlossary.mutationOptions({ onSuccess: onDone }));
  if (removal.isPending) return <LoadingLines widths={[60, 50]} />;
  if (removal.isError) return <ErrorState onRetry={() => removal.refetch()} />;
  if (removal.data.otherWorks > 0) return <p className={styles.hint}>{t('removal.elsewhere')}</p>;

  function send(event: FormEvent) {
    event.preventDefault();
    if (name === glossary.name) remove.mutate({ ...place, name });
  }

  return (
    <form className={styles.form} onSubmit={send}>
      <p>
        {t('removal.of')}{' '}
        <b>
          <bdi>{glossary.name}</bdi>
        </b>
      </p>
      <ul className={styles.touched}>
        {touched.map((one) => (
          <li key={one}>
            <span>{t(`removal.${one as 'concepts' | 'uses' | 'waivers' | 'suggestions' | 'holds' | 'glosses'}`)}</span>
            <span className="num">{t('removal.number', { number: removal.data[one] })}</span>
          </li>
        ))}
      </ul>
      {removal.data.isCounting && <Counting />}
      <p className={styles.hint}>{t('removal.note')}</p>
      <TextField label={t('removal.name')} value={name} maxLength={200} onChange={setName} isRequired autoFocus />
      <Refusal error={remove.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isDisabled={name !== glossary.name} isPending={remove.isPending}>
          {t('removal.act')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
