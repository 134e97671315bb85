'use client';

import { useState } from 'react';
import { commonLanguages } from '@/components/import/steps/common-languages';
import { ComboBox } from '@/components/ui/combo-box';
import { Option } from '@/components/ui/option';
import { canonicalLanguage, languageDirection, languageName, languageScript } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { findLanguages } from './find-languages';

type LanguageFieldProps = {
  /** Languages that the work has already. */
  taken: readonly string[];
  /** A BCP 47 tag. */
  value: string | null;
  onChange: (language: string | null) => void;
  /** Set once it was asked for in vain. */
  isMissing: boolean;
};

/** A language, found by its name in the page's language or its own, or written as a tag. */
export function LanguageField({ taken, value, onChange, isMissing }: LanguageFieldProps) {
  const { t, lng } = useT('work');
  const [written, setWritten] = useState('');
  const isKnown = value !== null && nameLanguage(value, lng) === written;
  const offered = commonLanguages.filter((tag) => !taken.includes(tag));
  const found = findLanguages(offered, isKnown ? '' : written, lng);
  const isUnlisted = value !== null && !isKnown && !found.includes(value) && !taken.includes(value);
  const listed = isUnlisted ? [...found, value] : found;

  function write(text: string) {
    setWritten(text);
    const tag = canonicalLanguage(text.trim());
    if (text !== written) onChange(tag);
  }

  function choose(tag: string | null) {
    onChange(tag);
    if (tag !== null) setWritten(nameLanguage(tag, lng));
  }

  return (
    <ComboBox
      label={t('add.language')}
      description={value === null ? t('add.tagNote') : describeWriting(value)}
      isInvalid={isMissing}
      error={t('add.noLanguage')}
      inputValue={written}
      onInputChange={write}
      value={value}
      onChange={(key) => choose(key === null ? value : String(key))}
      allowsCustomValue
      autoFocus
    >
      {listed.map((tag) => (
        <Option key={tag} id={tag}>
          {nameLanguage(tag, lng)}
        </Option>
      ))}
    </ComboBox>
  );

  function describeWriting(tag: string): string {
    const script = new Intl.DisplayNames([lng], { type: 'script' }).of(languageScript(tag)) ?? '';
    return t(`direction.${languageDirection(tag)}`, { tag, name: languageName(tag, lng), script });
  }
}

/** “Portuguese, português”: by both names where they differ. */
function nameLanguage(tag: string, displayLanguage: string): string {
  const names = new Set([languageName(tag, displayLanguage), languageName(tag, tag)]);
  return [...names].join(', ');
}
