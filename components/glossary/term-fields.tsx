'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { caseRules, termStatuses } from '@/core/terms/concept';
import { canonicalLanguage } from '@/core/text/language';
import { useT } from '@/i18n/client';
import type { ContentTerm } from './concept-content';
import styles from './glossary.module.css';

type TermFieldsProps = {
  term: ContentTerm;
  /** The one that the concept is known by. */
  isHeadword: boolean;
  onChange: (term: ContentTerm) => void;
  onRemove: () => void;
};

/** One term: its language, its words, whether it may stand, and its forms. */
export function TermFields({ term, isHeadword, onChange, onRemove }: TermFieldsProps) {
  const { t } = useT('glossary');
  const [language, setLanguage] = useState(term.language);
  const [forms, setForms] = useState(term.forms.map(({ text }) => text).join(', '));
  const canonical = canonicalLanguage(language);

  function takeForms(written: string) {
    setForms(written);
    const texts = [...new Set(written.split(/[,،、;]/u).map((form) => form.trim()))].filter(Boolean);
    const known = new Map(term.forms.map((form) => [form.text, form]));
    onChange({ ...term, forms: texts.map((text) => known.get(text) ?? { text, confirmed: true }) });
  }

  return (
    <div className={styles.termFields}>
      <TextField
        label={t('language')}
        value={language}
        isRequired
        isInvalid={canonical === null}
        error={t('languageTag')}
        onChange={(next) => {
          setLanguage(next);
          const tag = canonicalLanguage(next);
          if (tag) onChange({ ...term, language: tag });
        }}
      />
      <TextField
        label={isHeadword ? t('headword') : t('term')}
        value={term.text}
        isRequired={isHeadword}
        maxLength={500}
        lang={term.language}
        onChange={(text) => onChange({ ...term, text })}
      />
      <label className={styles.picker}>
        <span className={styles.caption}>{t('statusLabel')}</span>
        <select
          value={term.status}
          onChange={({ target }) => onChange({ ...term, status: target.value as ContentTerm['status'] })}
        >
          {termStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status as 'preferred' | 'admitted' | 'deprecated' | 'forbidden'}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.picker}>
        <span className={styles.caption}>{t('caseLabel')}</span>
        <select
          value={term.caseRule}
          onChange={({ target }) => onChange({ ...term, caseRule: target.value as ContentTerm['caseRule'] })}
        >
          {caseRules.map((rule) => (
            <option key={rule} value={rule}>
              {t(`case.${rule as 'free' | 'initial' | 'exact'}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField label={t('forms')} value={forms} lang={term.language} onChange={takeForms} />
      <TextField
        label={t('pronunciation')}
        value={term.pronunciation}
        maxLength={500}
        onChange={(pronunciation) => onChange({ ...term, pronunciation })}
      />
      <TextField
        label={t('fact.origin')}
        value={term.origin}
        maxLength={2000}
        onChange={(origin) => onChange({ ...term, origin })}
      />
      <TextField
        label={t('fact.usage')}
        value={term.usageNote}
        maxLength={2000}
        onChange={(usageNote) => onChange({ ...term, usageNote })}
      />
      {!isHeadword && (
        <IconButton size="small" label={t('removeTerm')} onPress={onRemove}>
          <X aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
