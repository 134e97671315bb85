'use client';

import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useKeys } from '@/components/ui/keys/use-keys';
import { Option } from '@/components/ui/option';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { type MqmCategory, mqmCategories, mqmSeverities } from '@/core/review/mqm';
import { useT } from '@/i18n/client';
import { useErrorActs } from '../data/use-error-acts';
import type { NotePlace } from '../review-provider';
import { useReview } from '../use-review';
import styles from './notes.module.css';
import { Quote } from './quote';
import { useCategoryName } from './use-category-name';

/** What is wrong with the words that were marked, and how much. */
export function ErrorForm({ place, revisionId }: { place: NotePlace; revisionId: string }) {
  const { t } = useT('review');
  const nameOf = useCategoryName();
  const { stopAsking } = useReview();
  const { mark } = useErrorActs();
  const [category, setCategory] = useState<MqmCategory>('accuracy/mistranslation');
  const [severity, setSeverity] = useState<(typeof mqmSeverities)[number]>('minor');
  const [note, setNote] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus goes with the severity
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [severity]);

  async function send(event: SyntheticEvent) {
    event.preventDefault();
    const made = { revisionId, phrase: place.phrase, category, severity, note: note.trim() };
    if (await mark(made, t('error.done'))) stopAsking();
  }

  useKeys({ id: 'review.error', label: t('error.title') }, [
    ...mqmSeverities.map((one, digit) => ({
      id: one,
      keys: [`Digit${digit}`],
      label: t(`severity.${one}`),
      run: () => setSeverity(one),
    })),
    { id: 'leave', keys: ['Escape'], label: t('act.cancel'), run: stopAsking },
  ]);

  /** Before a choice within the form takes Enter for itself. */
  function sendByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.stopPropagation();
    void send(event);
  }

  return (
    <form ref={form} className={styles.begun} onSubmit={send} onKeyDownCapture={sendByKey}>
      <Quote quote={place.phrase?.quote ?? null} isSource={false} />
      <Segmented
        label={t('error.severity')}
        isLabelHidden
        options={mqmSeverities.map((one, digit) => ({ value: one, label: `${digit} ${t(`severity.${one}`)}` }))}
        value={severity}
        onChange={setSeverity}
      />
      <Select
        label={t('error.category')}
        selectedKey={category}
        onSelectionChange={(key) => setCategory(key as MqmCategory)}
      >
        {mqmCategories.map((one) => (
          <Option key={one} id={one}>
            {nameOf(one)}
          </Option>
        ))}
      </Select>
      <textarea
        rows={2}
        dir="auto"
        value={note}
        maxLength={5000}
        aria-label={t('error.why')}
        placeholder={t('error.why')}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className={styles.formFoot} data-begun>
        <Button size="small" variant="plain" onPress={stopAsking}>
          {t('act.cancel')}
        </Button>
        <Button size="small" type="submit" keys="Mod+Enter">
          {t('error.add')}
        </Button>
      </p>
    </form>
  );
}
