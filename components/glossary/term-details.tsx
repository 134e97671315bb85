'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import { caseRules } from '@/core/terms/concept';
import { useT } from '@/i18n/client';
import type { ContentTerm } from './concept-content';
import styles from './concept-form.module.css';

type TermDetailsProps = { term: ContentTerm; onChange: (term: ContentTerm) => void };

/** What is seldom said of a term. */
export function TermDetails({ term, onChange }: TermDetailsProps) {
  const { t } = useT('glossary');
  const change = (part: Partial<ContentTerm>) => onChange({ ...term, ...part });
  return (
    <div className={styles.details}>
      <TextField
        label={t('partOfSpeech')}
        value={term.partOfSpeech}
        maxLength={200}
        onChange={(partOfSpeech) => change({ partOfSpeech })}
      />
      <TextField
        label={t('fact.gender')}
        value={term.gender}
        maxLength={200}
        onChange={(gender) => change({ gender })}
      />
      <TextField
        label={t('fact.origin')}
        value={term.origin}
        maxLength={2000}
        onChange={(origin) => change({ origin })}
      />
      <TextField
        label={t('fact.usage')}
        value={term.usageNote}
        maxLength={2000}
        onChange={(usageNote) => change({ usageNote })}
      />
      <label className={styles.picker}>
        <span>{t('caseLabel')}</span>
        <select
          value={term.caseRule}
          onChange={({ target }) => change({ caseRule: target.value as ContentTerm['caseRule'] })}
        >
          {caseRules.map((rule) => (
            <option key={rule} value={rule}>
              {t(`case.${rule as 'free' | 'initial' | 'exact'}`)}
            </option>
          ))}
        </select>
      </label>
      <Checkbox isSelected={term.homograph} onChange={(homograph) => change({ homograph })}>
        {t('homograph')}
      </Checkbox>
    </div>
  );
}
