'use client';

import { Disclosure } from '@/components/ui/disclosure';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import type { ContentTerm } from './concept-content';
import styles from './concept-form.module.css';
import { LanguagePicker } from './language-picker';
import { Pronunciation } from './pronunciation';
import { TermDetails } from './term-details';
import { useForms } from './use-forms';

type HeadwordFieldsProps = { term: ContentTerm; onChange: (term: ContentTerm) => void };

/** What a concept is known by. */
export function HeadwordFields({ term, onChange }: HeadwordFieldsProps) {
  const { t } = useT('glossary');
  const { forms, write, writeForms } = useForms(term, onChange);
  return (
    <>
      <div className={styles.headword}>
        <TextField
          label={t('headword')}
          value={term.text}
          isRequired
          maxLength={500}
          lang={term.language}
          onChange={write}
        />
        <LanguagePicker value={term.language} onChange={(language) => onChange({ ...term, language })} />
        <Pronunciation term={term} onChange={onChange} />
      </div>
      <Disclosure title={t('aboutWord')}>
        <TextField label={t('forms')} value={forms} lang={term.language} onChange={writeForms} />
        <TermDetails term={term} onChange={onChange} />
      </Disclosure>
    </>
  );
}
