'use client';

import { Ellipsis, X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { termStatuses } from '@/core/terms/concept';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import type { ContentTerm } from './concept-content';
import styles from './concept-form.module.css';
import { LanguagePicker } from './language-picker';
import { Pronunciation } from './pronunciation';
import { TermDetails } from './term-details';
import { useForms } from './use-forms';

type TermLineProps = {
  term: ContentTerm;
  /** Whether its language is chosen here, or is that of the lines around it. */
  hasLanguage?: boolean;
  onChange: (term: ContentTerm) => void;
  onRemove: () => void;
};

/** One term in a line: its words, whether it may stand, its forms; the rest unfolds. */
export function TermLine({ term, hasLanguage = false, onChange, onRemove }: TermLineProps) {
  const { t } = useT('glossary');
  const { forms, write, writeForms } = useForms(term, onChange);
  const [isOpen, setOpen] = useState(false);
  const words = { lang: term.language, dir: languageDirection(term.language) };
  return (
    <li className={styles.term}>
      <div className={styles.line}>
        <input
          {...words}
          className="tx"
          value={term.text}
          maxLength={500}
          aria-label={t('term')}
          placeholder={t('term')}
          onChange={({ target }) => write(target.value)}
        />
        <select
          value={term.status}
          aria-label={t('statusLabel')}
          onChange={({ target }) => onChange({ ...term, status: target.value as ContentTerm['status'] })}
        >
          {termStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status as 'preferred' | 'admitted' | 'deprecated' | 'forbidden'}`)}
            </option>
          ))}
        </select>
        <input
          {...words}
          value={forms}
          aria-label={t('forms')}
          placeholder={t('forms')}
          onChange={({ target }) => writeForms(target.value)}
        />
        <IconButton size="small" label={t('details')} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <Ellipsis aria-hidden />
        </IconButton>
        <IconButton size="small" label={t('removeTerm')} onPress={onRemove}>
          <X aria-hidden />
        </IconButton>
      </div>
      {hasLanguage && <LanguagePicker value={term.language} onChange={(language) => onChange({ ...term, language })} />}
      {isOpen && (
        <>
          <Pronunciation term={term} onChange={onChange} />
          <TermDetails term={term} onChange={onChange} />
        </>
      )}
    </li>
  );
}
