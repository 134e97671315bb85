'use client';

import { useState } from 'react';
import type { TermImport } from '@/api/contract/term-files';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import styles from './term-files.module.css';

type Problem = TermImport['problems'][number];

/** As many as are drawn at once; more on demand. */
const glance = 50;

/** What of a file isn't understood or has no place, where it stands, and what can be done about it. */
export function TermProblems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useT('glossaries');
  const [most, setMost] = useState(glance);
  return (
    <>
      <ul className={styles.problems}>
        {problems.slice(0, most).map((problem, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems stand as they were found, and two may say the same
          <ProblemLine key={place} problem={problem} />
        ))}
      </ul>
      {problems.length > most && (
        <Button size="small" onPress={() => setMost(problems.length)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function ProblemLine({ problem }: { problem: Problem }) {
  const { t } = useT('glossaries');
  const { line, column, code, value, count = 1 } = problem;
  return (
    <li>
      <span className="faint num">
        {line === 0 ? t('wholeFile') : column ? t('lineColumn', { line, column }) : t('line', { line })}
      </span>
      <span>
        {t(
          `problem.${code as 'broken-file' | 'broken-xml' | 'file-too-large' | 'locked-file' | 'no-header' | 'no-language' | 'no-sheet' | 'no-term' | 'not-kept' | 'not-readable' | 'not-tbx' | 'old-excel' | 'other-sheet' | 'repeated-id' | 'said-otherwise' | 'too-large' | 'too-long' | 'too-many-cells' | 'too-much' | 'unknown-column' | 'unknown-format' | 'unknown-value'}`,
        )}{' '}
        {value !== '' && <bdi className={styles.value}>{value}</bdi>}{' '}
        {count > 1 && <span className="faint">{t('times', { count })}</span>}
      </span>
    </li>
  );
}
