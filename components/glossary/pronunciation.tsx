'use client';

import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import type { ContentTerm } from './concept-content';

type PronunciationProps = { term: ContentTerm; onChange: (term: ContentTerm) => void };

export function Pronunciation({ term, onChange }: PronunciationProps) {
  const { t } = useT('glossary');
  return (
    <TextField
      label={t('pronunciation')}
      value={term.pronunciation}
      maxLength={500}
      onChange={(pronunciation) => onChange({ ...term, pronunciation })}
    />
  );
}
