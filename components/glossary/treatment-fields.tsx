'use client';

import { ownName } from '@/components/work/own-name';
import { useWork } from '@/components/work/use-work';
import { treatmentKinds } from '@/core/terms/concept';
import { useT } from '@/i18n/client';
import type { ConceptContent } from './concept-content';
import styles from './glossary.module.css';

type Treatment = ConceptContent['treatments'][number];

type TreatmentFieldsProps = {
  treatments: readonly Treatment[];
  onChange: (treatments: Treatment[]) => void;
};

/** What each language of the work does with the concept. */
export function TreatmentFields({ treatments, onChange }: TreatmentFieldsProps) {
  const { t } = useT(['glossary', 'terms']);
  const { languages } = useWork();

  function treat(language: string, kind: string) {
    const others = treatments.filter((one) => one.language !== language);
    const known = treatments.find((one) => one.language === language) ?? { language, caseRule: null, italics: false };
    onChange(kind === '' ? others : [...others, { ...known, kind: kind as Treatment['kind'] }]);
  }

  return (
    <fieldset className={styles.fields}>
      <legend>{t('treatments')}</legend>
      <div className={styles.treatments}>
        {languages.map(({ language }) => (
          <label key={language} className={styles.picker}>
            <span className={styles.caption} lang={language}>
              {ownName(language)}
            </span>
            <select
              value={treatments.find((one) => one.language === language)?.kind ?? ''}
              onChange={({ target }) => treat(language, target.value)}
            >
              <option value="">{t('open')}</option>
              {treatmentKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`terms:treatment.${kind as 'keep' | 'transliterate' | 'translate'}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
