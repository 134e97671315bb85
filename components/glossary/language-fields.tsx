'use client';

import { Plus } from 'lucide-react';
import { TextButton } from '@/components/ui/text-button';
import { ownName } from '@/components/work/own-name';
import { proposeRendering } from '@/core/terms/propose-rendering';
import { useT } from '@/i18n/client';
import { aTerm, type ConceptContent } from './concept-content';
import styles from './concept-form.module.css';
import { TermLine } from './term-line';
import { TreatmentFields } from './treatment-fields';

type LanguageFieldsProps = {
  language: string;
  content: ConceptContent;
  onChange: (part: Partial<ConceptContent>) => void;
};

/** What a language of the work does with a concept, and what may stand for it there. */
export function LanguageFields({ language, content, onChange }: LanguageFieldsProps) {
  const { t } = useT('glossary');
  const { terms, treatments } = content;
  const [headword] = terms;
  const own = terms.filter((term, place) => place > 0 && term.language === language);
  const treatment = treatments.find((one) => one.language === language);
  const others = treatments.filter((one) => one !== treatment);
  const proposed = headword ? proposeRendering(headword, language) : null;
  const isProposed = proposed !== null && own.every(({ text }) => text !== proposed);

  const nextStatus = own.some(({ status }) => status === 'preferred') ? 'admitted' : 'preferred';

  function add(text: string): void {
    onChange({
      terms: [...terms, { ...aTerm(language), text, status: nextStatus }],
      ...(text !== '' && {
        treatments: [...others, { language, caseRule: null, italics: false, ...treatment, kind: 'transliterate' }],
      }),
    });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend has no place in a grid
    <div role="group" className={styles.language} aria-label={ownName(language)}>
      <b lang={language}>{ownName(language)}</b>
      <div className={styles.settings}>
        <TreatmentFields
          language={language}
          treatment={treatment}
          onChange={(next) => onChange({ treatments: next ? [...others, next] : others })}
        />
        <p className={styles.adds}>
          <TextButton onPress={() => add('')}>
            <Plus aria-hidden /> {own.length > 0 ? t('addTerm') : t('add')}
          </TextButton>
          {isProposed && (
            <TextButton onPress={() => add(proposed)}>
              {t('transliterate')} <bdi lang={language}>{proposed}</bdi>
            </TextButton>
          )}
        </p>
      </div>
      <ul className={styles.words}>
        {own.map((term) => (
          <TermLine
            key={term.id}
            term={term}
            onChange={(next) => onChange({ terms: terms.map((one) => (one.id === term.id ? next : one)) })}
            onRemove={() => onChange({ terms: terms.filter((one) => one.id !== term.id) })}
          />
        ))}
      </ul>
    </div>
  );
}
