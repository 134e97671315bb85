'use client';

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Concept } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { TextButton } from '@/components/ui/text-button';
import { useFocusBack } from '@/components/ui/use-focus-back';
import { findSentence } from '@/components/work/find-sentence';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';
import { useConceptChange } from './use-concept-change';

/** From which sentence on readers are told of a concept, which would give something away before. */
export function ConceptHold({ concept }: { concept: Concept }) {
  const { t } = useT('glossary');
  const { id: workId, mine, chapters, languages, language } = useWork();
  const [written, setWritten] = useState<string | null>(null);
  const [isNowhere, setNowhere] = useState(false);
  const holds = useQuery(queries.terms.holds.queryOptions({ input: { workId } }));
  const { ref, focusBack } = useFocusBack();
  const hold = useConceptChange(queries.terms.hold.mutationOptions({ onSuccess: leave }));
  const held = holds.data?.find(({ conceptId }) => conceptId === concept.id);
  const mayHold = mayAct(mine, 'review');
  if (!holds.data || (!held && !mayHold)) return null;

  function leave() {
    focusBack();
    setWritten(null);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const place = { workId, chapters, language: languages[0]?.language ?? language };
    const segmentId = await findSentence(place, written ?? '');
    setNowhere(segmentId === null);
    if (segmentId !== null) hold.mutate({ workId, conceptId: concept.id, segmentId });
  }

  return (
    <section className={styles.hold} aria-label={t('hold.title')}>
      <b>{t('hold.title')}</b>{' '}
      {held
        ? t('hold.until', { address: `${held.documentNumber}.${held.number}` })
        : written === null && t('hold.none')}{' '}
      {mayHold && written === null && (
        <TextButton ref={ref} onPress={() => setWritten(held ? `${held.documentNumber}.${held.number}` : '')}>
          {t('hold.change')}
        </TextButton>
      )}{' '}
      {mayHold && held && (
        <TextButton onPress={() => hold.mutate({ workId, conceptId: concept.id, segmentId: null })}>
          {t('hold.release')}
        </TextButton>
      )}
      {written !== null && (
        <form className={styles.holdForm} onSubmit={send}>
          <input
            // biome-ignore lint/a11y/noAutofocus: it was opened to write in
            autoFocus
            dir="ltr"
            inputMode="decimal"
            placeholder="3.15"
            value={written}
            aria-label={t('hold.address')}
            aria-invalid={isNowhere}
            onChange={({ target }) => setWritten(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && leave()}
          />
          <Button size="small" type="submit" variant="primary" isPending={hold.isPending}>
            {t('hold.act')}
          </Button>
          {isNowhere && <span role="alert">{t('hold.nowhere')}</span>}
        </form>
      )}
      <Refusal error={hold.error} />
    </section>
  );
}
