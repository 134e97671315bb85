'use client';

import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Concept, Glossary } from '@/api/contract/concepts';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { Disclosure } from '@/components/ui/disclosure';
import { TextArea } from '@/components/ui/text-area';
import { TextButton } from '@/components/ui/text-button';
import { TextField } from '@/components/ui/text-field';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { aTerm, type ConceptContent, contentOf, emptyContent } from './concept-content';
import styles from './concept-form.module.css';
import { HeadwordFields } from './headword-fields';
import { Impact } from './impact';
import { LanguageFields } from './language-fields';
import { TermLine } from './term-line';
import { useConceptSave } from './use-concept-save';

type ConceptFormProps = {
  glossary: Glossary;
  /** Null for a new one. */
  concept: Concept | null;
  onDone: (conceptId: string) => void;
};

/** Writes a concept: those who may edit the glossary change it, the others propose it. What is seldom said is folded. */
export function ConceptForm({ glossary, concept, onDone }: ConceptFormProps) {
  const { t } = useT('glossary');
  const { language, languages } = useWork();
  const [content, setContent] = useState<ConceptContent>(() => (concept ? contentOf(concept) : emptyContent(language)));
  const change = (part: Partial<ConceptContent>) => setContent((known) => ({ ...known, ...part }));
  const { send, save, touched, leaveTouched, isClash, isPending, error } = useConceptSave(glossary, concept, onDone);
  const [headword, ...rest] = content.terms;
  const written = { ...content, terms: content.terms.filter(({ text }) => text.trim() !== '') };
  const others = rest.filter((term) => languages.every((one) => one.language !== term.language));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (headword?.text.trim()) send(written);
  }

  if (touched) {
    return (
      <Impact
        touched={touched}
        isPending={isPending}
        error={error}
        onSave={(suggested) => save(written, suggested)}
        onLeave={leaveTouched}
      />
    );
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {headword && (
        <HeadwordFields term={headword} onChange={(next) => change({ terms: content.terms.with(0, next) })} />
      )}
      <TextArea
        label={t('definition')}
        rows={2}
        value={content.definition}
        maxLength={10_000}
        onChange={(definition) => change({ definition })}
      />
      <div className={styles.languages}>
        {languages.map((one) => (
          <LanguageFields key={one.language} language={one.language} content={content} onChange={change} />
        ))}
      </div>
      <Disclosure title={t('moreFields')}>
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
        <ul aria-label={t('otherLanguages')}>
          {others.map((term) => (
            <TermLine
              key={term.id}
              term={term}
              hasLanguage
              onChange={(next) => change({ terms: content.terms.map((one) => (one.id === term.id ? next : one)) })}
              onRemove={() => change({ terms: content.terms.filter((one) => one.id !== term.id) })}
            />
          ))}
        </ul>
        <p className={styles.adds}>
          <TextButton onPress={() => change({ terms: [...content.terms, aTerm(language)] })}>
            <Plus aria-hidden /> {t('addElsewhere')}
          </TextButton>
        </p>
      </Disclosure>
      {isClash ? (
        <p role="alert">
          <CheckMark tone="fault">{t('clash')}</CheckMark>
        </p>
      ) : (
        <Refusal error={error} />
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={isPending}>
          {glossary.may.edit || concept ? t('save') : t('propose')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
