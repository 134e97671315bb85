'use client';

import type { Concept } from '@/core/terms/concept';
import { type ConceptDifference, listDifferences } from '@/core/terms/list-differences';
import { languageDirection, languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './term-files.module.css';

/** A concept that a file makes or changes: what it is known by, and each thing that would be otherwise. */
export function ConceptChanges({ before, after }: { before: Concept | null; after: Concept }) {
  const [headword] = after.terms;
  return (
    <li className={styles.entry}>
      <h3 className={`tx ${styles.headword}`}>
        <bdi lang={headword?.language}>{headword?.text}</bdi>
      </h3>
      <Differences before={before} after={after} />
    </li>
  );
}

export function Differences({ before, after }: { before: Concept | null; after: Concept }) {
  const [headword] = after.terms;
  const differences = listDifferences(before, after).filter(
    ({ field, after: text }) => before !== null || field !== 'term' || text !== headword?.text,
  );
  return (
    <dl className={styles.differences}>
      {differences.map((one) => (
        <Difference key={`${one.field} ${one.language} ${one.term} ${one.before} ${one.after}`} difference={one} />
      ))}
    </dl>
  );
}

function Difference({ difference }: { difference: ConceptDifference }) {
  const { t, lng } = useT(['glossaries', 'glossary', 'terms']);
  const { field, language, term, before, after } = difference;
  const lang = field === 'term' || field === 'forms' ? language : undefined;
  const dir = lang ? languageDirection(lang) : 'auto';
  return (
    <div>
      <dt>
        {t(
          `field.${field as 'caseRule' | 'definition' | 'forms' | 'gender' | 'homograph' | 'italics' | 'note' | 'order' | 'origin' | 'partOfSpeech' | 'pronunciation' | 'status' | 'subject' | 'term' | 'treatment' | 'treatmentCase' | 'usageNote'}`,
        )}
        {language !== '' && (
          <span className="faint">
            {' '}
            {languageName(language, lng)}
            {term !== '' && (
              <>
                {' · '}
                <bdi className="word" lang={language}>
                  {term}
                </bdi>
              </>
            )}
          </span>
        )}
      </dt>
      <dd>
        {before !== '' && (
          <del lang={lang} dir={dir}>
            {said(before)}
          </del>
        )}{' '}
        {after !== '' && (
          <ins lang={lang} dir={dir}>
            {said(after)}
          </ins>
        )}
      </dd>
    </div>
  );

  function said(value: string): string {
    switch (field) {
      case 'status':
        return t(`glossary:status.${value as 'preferred' | 'admitted' | 'deprecated' | 'forbidden'}`);
      case 'caseRule':
      case 'treatmentCase':
        return t(`glossary:case.${value as 'free' | 'initial' | 'exact'}`);
      case 'treatment':
        return t(`terms:treatment.${value as 'keep' | 'transliterate' | 'translate'}`);
      case 'homograph':
      case 'italics':
        return t('yes');
      default:
        return value;
    }
  }
}
