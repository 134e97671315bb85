'use client';

import { useState } from 'react';
import type { TermImport } from '@/api/contract/term-files';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import { ConceptChanges } from './concept-changes';
import { ConflictList } from './conflict-list';
import styles from './term-files.module.css';
import { TermProblems } from './term-problems';
import type { ImportingTerms } from './use-import-terms';

export const trialParts = ['conflicts', 'changed', 'added', 'problems'] as const;
export type TrialPart = (typeof trialParts)[number];

export function countOf(trial: TermImport, part: TrialPart): number {
  const found = trial[part];
  return typeof found === 'number' ? found : found.length;
}

type TrialViewProps = { trial: TermImport; importing: ImportingTerms; part: TrialPart | null };

/** What a file would do, entry by entry: all of it, or the part that was chosen. */
export function TrialView({ trial, importing, part }: TrialViewProps) {
  const { t } = useT('glossaries');
  const shown = trialParts.filter((one) => (part === null || one === part) && countOf(trial, one) > 0);
  const isEmpty = trialParts.every((one) => countOf(trial, one) === 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className={styles.trial} aria-label={t('import.trial')} tabIndex={0}>
      {isEmpty && <p className={styles.hint}>{trial.same > 0 ? t('import.allSame') : t('import.noTerms')}</p>}
      {shown.map((one) => (
        <section key={one} aria-labelledby={`trial-${one}`}>
          <h2 id={`trial-${one}`} className={styles.heading}>
            {t(`part.${one as 'conflicts' | 'changed' | 'added' | 'problems'}`)}{' '}
            <span className="num faint">{countOf(trial, one)}</span>
          </h2>
          {one === 'conflicts' && <ConflictList conflicts={trial.conflicts} importing={importing} />}
          {one === 'changed' && <Changes total={trial.changed} changes={trial.changedConcepts} />}
          {one === 'added' && (
            <Changes total={trial.added} changes={trial.addedConcepts.map((after) => ({ before: null, after }))} />
          )}
          {one === 'problems' && <TermProblems problems={trial.problems} />}
        </section>
      ))}
    </section>
  );
}

/** As many as are drawn at once; more on demand. */
const glance = 30;

type Change = { before: TermImport['addedConcepts'][number] | null; after: TermImport['addedConcepts'][number] };

function Changes({ total, changes }: { total: number; changes: readonly Change[] }) {
  const { t } = useT('glossaries');
  const [most, setMost] = useState(glance);
  return (
    <>
      <ul className={styles.entries}>
        {changes.slice(0, most).map(({ before, after }) => (
          <ConceptChanges key={after.id} before={before} after={after} />
        ))}
      </ul>
      {changes.length > most && (
        <Button size="small" onPress={() => setMost(changes.length)}>
          {t('more')}
        </Button>
      )}
      {most >= changes.length && total > changes.length && (
        <p className={styles.hint}>{t('notShown', { count: total - changes.length })}</p>
      )}
    </>
  );
}
