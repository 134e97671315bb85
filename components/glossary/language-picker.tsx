'use client';

import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { canonicalLanguage } from '@/core/text/language';
import { useT } from '@/i18n/client';

type LanguagePickerProps = { value: string; onChange: (language: string) => void };

/** A language, written as a tag: what isn't one is said to be none, and not taken. */
export function LanguagePicker({ value, onChange }: LanguagePickerProps) {
  const { t } = useT('glossary');
  const [written, setWritten] = useState(value);
  return (
    <TextField
      label={t('language')}
      value={written}
      isRequired
      isInvalid={canonicalLanguage(written) === null}
      error={t('languageTag')}
      onChange={(next) => {
        setWritten(next);
        const tag = canonicalLanguage(next);
        if (tag) onChange(tag);
      }}
    />
  );
}
