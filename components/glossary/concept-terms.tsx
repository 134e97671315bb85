'use client';

import { Check, Minus, X } from 'lucide-react';
import type { Concept } from '@/api/contract/concepts';
import { ownName } from '@/components/work/own-name';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';

const marks = { preferred: Check, admitted: Minus, deprecated: Minus, forbidden: X };

/** What a concept is called in each language, what it may be called, and what not. */
export function ConceptTerms({ concept }: { concept: Concept }) {
  const { t } = useT(['glossary', 'terms']);
  const { languages: targets } = useWork();
  const [headword] = concept.terms;
  const treated = new Set([
    ...targets.map(({ language }) => language),
    ...concept.treatments.map((one) => one.language),
  ]);
  const called = new Set(concept.terms.map(({ language }) => language));
  const languages = [...new Set([...treated, ...called])].filter(
    (language) => language !== headword?.language && (called.has(language) || treatmentIn(language) !== null),
  );

  function treatmentIn(language: string) {
    return concept.treatments.find((one) => one.language === language) ?? null;
  }

  function sayTreatment({ kind, caseRule, italics }: Concept['treatments'][number]): string {
    return [
      t(`terms:treatment.${kind as 'keep' | 'transliterate' | 'translate'}`),
      ...(italics ? [t('terms:italics')] : []),
      ...(caseRule ? [t(`case.${caseRule as 'free' | 'initial' | 'exact'}`)] : []),
    ].join(' · ');
  }

  return (
    <table className={styles.terms}>
      <caption className="visually-hidden">{t('byLanguage')}</caption>
      <tbody>
        {languages.flatMap((language) => {
          const own = concept.terms.filter((term) => term.language === language);
          const treatment = treatmentIn(language);
          const kept =
            treatment?.kind === 'keep' && own.every(({ status }) => status !== 'preferred') && headword
              ? [headword]
              : [];
          const shown = [...kept, ...own];
          return shown.map((term, place) => {
            const Mark = marks[term.status];
            const edge = place === 0 ? styles.first : undefined;
            return (
              <tr key={`${language} ${term.id}`} data-status={term.status}>
                {place === 0 && (
                  <th scope="rowgroup" rowSpan={shown.length} className={`${styles.tongue} ${styles.first}`}>
                    <b lang={language}>{ownName(language)}</b>
                    {treatment && <span>{sayTreatment(treatment)}</span>}
                  </th>
                )}
                <td className={edge}>
                  <span className={styles.status}>
                    <Mark aria-hidden />{' '}
                    {t(`status.${term.status as 'preferred' | 'admitted' | 'deprecated' | 'forbidden'}`)}
                  </span>
                </td>
                <td className={`tx ${styles.term} ${edge ?? ''}`}>
                  <bdi className="word" lang={term.language}>
                    {term.status === 'forbidden' ? <s>{term.text}</s> : term.text}
                  </bdi>
                </td>
                <td className={`${styles.forms} ${edge ?? ''}`}>
                  <bdi className="tx" lang={language}>
                    {term.forms.map((form) => form.text).join(', ')}
                  </bdi>
                  <p dir="auto">{term.usageNote}</p>
                </td>
              </tr>
            );
          });
        })}
      </tbody>
    </table>
  );
}
