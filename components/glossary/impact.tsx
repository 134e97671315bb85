'use client';

import { useState } from 'react';
import type { ReplacedVersion } from '@/api/contract/suggestions';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { Checkbox } from '@/components/ui/checkbox';
import { DiffText } from '@/components/ui/diff-text';
import { Siglum } from '@/components/ui/siglum';
import { StateMark } from '@/components/ui/state-mark';
import { Refusal } from '@/components/work/refusal';
import { diffWords } from '@/core/diff/diff-words';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './impact.module.css';
import type { Touched } from './use-concept-save';

type ImpactProps = {
  touched: readonly Touched[];
  isPending: boolean;
  error: unknown;
  /** With what is to be suggested to the contributors. */
  onSave: (suggested: readonly Touched[]) => void;
  onLeave: () => void;
};

/** More than anyone reads through; they are suggested all the same. */
const mostShown = 200;

/** What a change of a concept touches: each sentence before and after, to be suggested to its contributor or not. */
export function Impact({ touched, isPending, error, onSave, onLeave }: ImpactProps) {
  const { t } = useT('glossary');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const suggested = touched.map((one) => ({
    ...one,
    versions: one.versions.filter(({ versionId }) => !left.has(keyOf(one, versionId))),
  }));
  const count = suggested.reduce((sum, { versions }) => sum + versions.length, 0);

  function toggle(key: string): void {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  }

  return (
    <div className={styles.impact}>
      <p>{t('impact.purpose')}</p>
      {touched.map((one) => {
        const { from, to, language } = one.replacement;
        return (
          <section key={`${language} ${from.id}`} aria-label={`${from.text} ${to?.text ?? ''}`}>
            <h3 className={styles.heading}>
              <s>
                <bdi lang={language}>{from.text}</bdi>
              </s>{' '}
              {to && <bdi lang={language}>{to.text}</bdi>} <span className="num faint">{one.versions.length}</span>
            </h3>
            {to === null && <p className="faint">{t('impact.nothingInstead')}</p>}
            <ul className={styles.list}>
              {one.versions.slice(0, mostShown).map((version) => (
                <li key={version.versionId}>
                  <TouchedVersion
                    version={version}
                    language={language}
                    isSuggested={!left.has(keyOf(one, version.versionId))}
                    onToggle={() => toggle(keyOf(one, version.versionId))}
                  />
                </li>
              ))}
            </ul>
            {one.versions.length > mostShown && (
              <p className="faint">{t('impact.more', { count: one.versions.length - mostShown })}</p>
            )}
          </section>
        );
      })}
      <Refusal error={error} />
      <div className={styles.acts}>
        <Button variant="primary" isDisabled={count === 0} isPending={isPending} onPress={() => onSave(suggested)}>
          {t('impact.suggest', { count })}
        </Button>
        <Button isPending={isPending} onPress={() => onSave([])}>
          {t('impact.saveAlone')}
        </Button>
        <Button variant="plain" onPress={onLeave}>
          {t('impact.back')}
        </Button>
      </div>
    </div>
  );
}

function keyOf({ replacement }: Touched, versionId: string): string {
  return `${replacement.from.id} ${versionId}`;
}

type TouchedVersionProps = {
  version: ReplacedVersion;
  language: string;
  isSuggested: boolean;
  onToggle: () => void;
};

function TouchedVersion({ version, language, isSuggested, onToggle }: TouchedVersionProps) {
  const { t } = useT('glossary');
  const { documentNumber, number, who, state, before, after, isKnown } = version;
  const address = `${documentNumber}.${number}`;
  return (
    <>
      <p className={styles.head}>
        <Checkbox isSelected={isSuggested} onChange={onToggle} aria-label={t('impact.suggestAt', { address })}>
          <span className="num">{address}</span>
        </Checkbox>
        <Siglum siglum={who.siglum} name={who.name} />
        <StateMark state={state} />
        {!isKnown && <CheckMark tone="care">{t('impact.unknownForm')}</CheckMark>}
      </p>
      <p className={`tx ${styles.text}`} lang={language} dir={languageDirection(language)}>
        <DiffText parts={diffWords(before, after, language)} />
      </p>
    </>
  );
}
