'use client';

import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { v7 } from 'uuid';
import { problemOf } from '@/api/client';
import type { Concept, Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { aTerm, type ConceptContent, contentOf, emptyContent } from './concept-content';
import styles from './glossary.module.css';
import { TermFields } from './term-fields';
import { TreatmentFields } from './treatment-fields';
import { useConceptChange } from './use-concept-change';

type ConceptFormProps = {
  glossary: Glossary;
  /** Null for a new one. */
  concept: Concept | null;
  onDone: (conceptId: string) => void;
};

/** Writes a concept: those who may edit the glossary change it, the others propose it. */
export function ConceptForm({ glossary, concept, onDone }: ConceptFormProps) {
  const { t } = useT('glossary');
  const { id: workId, language } = useWork();
  const [conceptId] = useState(() => concept?.id ?? v7());
  const [content, setContent] = useState<ConceptContent>(() => (concept ? contentOf(concept) : emptyContent(language)));
  const [read, setRead] = useState(concept?.change ?? null);
  const onSuccess = () => onDone(conceptId);
  const save = useConceptChange(queries.terms.save.mutationOptions({ onSuccess }));
  const propose = useConceptChange(queries.terms.propose.mutationOptions({ onSuccess }));
  const error = save.error ?? propose.error;
  const isClash = problemOf(error)?.reason === 'newer-change';
  const change = (part: Partial<ConceptContent>) => setContent((known) => ({ ...known, ...part }));
  const place = { workId, glossaryId: glossary.id, conceptId };

  function send(event: FormEvent) {
    event.preventDefault();
    const terms = content.terms.filter(({ text }) => text.trim() !== '');
    if (terms.length === 0) return;
    // what others changed is behind this form, for the writer to see before it is put over it
    if (isClash) setRead(concept?.change ?? read);
    const base = isClash ? (concept?.change ?? read) : read;
    if (glossary.may.edit) save.mutate({ ...place, base, content: { ...content, terms } });
    else propose.mutate({ ...place, segmentId: null, content: { ...content, terms } });
  }

  return (
    <form className={styles.form} onSubmit={send}>
      <TextArea
        label={t('definition')}
        rows={2}
        value={content.definition}
        maxLength={10_000}
        onChange={(definition) => change({ definition })}
      />
      <div className={styles.pair}>
        <TextField
          label={t('subject')}
          value={content.subject}
          maxLength={200}
          onChange={(subject) => change({ subject })}
        />
        <TextField
          label={t('fact.note')}
          value={content.note}
          maxLength={10_000}
          onChange={(note) => change({ note })}
        />
      </div>
      <fieldset className={styles.fields}>
        <legend>{t('terms')}</legend>
        {content.terms.map((term, place) => (
          <TermFields
            key={term.id}
            term={term}
            isHeadword={place === 0}
            onChange={(next) => change({ terms: content.terms.with(place, next) })}
            onRemove={() => change({ terms: content.terms.toSpliced(place, 1) })}
          />
        ))}
        <Button
          size="small"
          icon={<Plus aria-hidden />}
          onPress={() => change({ terms: [...content.terms, aTerm(content.terms.at(-1)?.language ?? language)] })}
        >
          {t('addTerm')}
        </Button>
      </fieldset>
      <TreatmentFields treatments={content.treatments} onChange={(treatments) => change({ treatments })} />
      {isClash ? (
        <p role="alert">
          <CheckMark tone="fault">{t('clash')}</CheckMark>
        </p>
      ) : (
        <Refusal error={error} />
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={save.isPending || propose.isPending}>
          {glossary.may.edit ? t('save') : t('propose')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
