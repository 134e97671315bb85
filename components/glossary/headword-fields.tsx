'use client';

import { useState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import type { ContentTerm } from './concept-content';
import styles from './concept-form.module.css';
import { readForms, writeForms } from './form-list';
import { LanguagePicker } from './language-picker';
import { Pronunciation } from './pronunciation';
import { TermDetails } from './term-details';

type HeadwordFieldsProps = { term: ContentTerm; onChange: (term: ContentTerm) => void };

/** What a concept is known by. */
export function HeadwordFields({ term, onChange }: HeadwordFieldsProps) {
  const { t } = useT('glossary');
  const [forms, setForms] = useState(writeForms(term));
  return (
    <>
      <div className={styles.headword}>
        <TextField
          label={t('headword')}
          value={term.text}
          isRequired
          maxLength={500}
          lang={term.language}
          onChange={(text) => onChange({ ...term, text })}
        />
        <LanguagePicker value={term.language} onChange={(language) => onChange({ ...term, language })} />
        <Pronunciation term={term} onChange={onChange} />
      </div>
      <Disclosure title={t('aboutWord')}>
        <TextField
          label={t('forms')}
          value={forms}
          lang={term.language}
          onChange={(written) => {
            setForms(written);
            onChange({ ...term, forms: readForms(written, term) });
          }}
        />
        <TermDetails term={term} onChange={onChange} />
      </Disclosure>
    </>
  );
}
