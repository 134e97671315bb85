'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { ownName } from '@/components/work/own-name';
import { caseRules, treatmentKinds } from '@/core/terms/concept';
import { languageScript, scriptHasItalics } from '@/core/text/language';
import { useT } from '@/i18n/client';
import type { ConceptContent } from './concept-content';

type Treatment = ConceptContent['treatments'][number];

type TreatmentFieldsProps = {
  language: string;
  treatment: Treatment | undefined;
  onChange: (treatment: Treatment | null) => void;
};

/** What a language does with a concept; how it writes it, where its script has capitals and italics. */
export function TreatmentFields({ language, treatment, onChange }: TreatmentFieldsProps) {
  const { t } = useT(['glossary', 'terms']);
  const name = { language: ownName(language) };
  const plain = { language, caseRule: null, italics: false };
  return (
    <>
      <select
        value={treatment?.kind ?? ''}
        aria-label={t('treatmentIn', name)}
        onChange={({ target }) =>
          onChange(target.value === '' ? null : { ...(treatment ?? plain), kind: target.value as Treatment['kind'] })
        }
      >
        <option value="">{t('open')}</option>
        {treatmentKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`terms:treatment.${kind as 'keep' | 'transliterate' | 'translate'}`)}
          </option>
        ))}
      </select>
      {treatment && scriptHasItalics(languageScript(language)) && (
        <>
          <select
            value={treatment.caseRule ?? ''}
            aria-label={t('caseIn', name)}
            onChange={({ target }) =>
              onChange({
                ...treatment,
                caseRule: target.value === '' ? null : (target.value as NonNullable<Treatment['caseRule']>),
              })
            }
          >
            <option value="">{t('caseOfTerm')}</option>
            {caseRules.map((rule) => (
              <option key={rule} value={rule}>
                {t(`case.${rule as 'free' | 'initial' | 'exact'}`)}
              </option>
            ))}
          </select>
          <Checkbox isSelected={treatment.italics} onChange={(italics) => onChange({ ...treatment, italics })}>
            {t('italics')}
          </Checkbox>
        </>
      )}
    </>
  );
}
