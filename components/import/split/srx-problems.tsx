'use client';

import { CheckMark } from '@/components/ui/check-mark';
import type { SrxProblem } from '@/core/segment/srx/srx-rules';
import { useT } from '@/i18n/client';
import problemStyles from '../problem-line.module.css';
import styles from './split.module.css';

/** More than these are rarely of other kinds. */
const shown = 3;

/** What of an SRX file can't be used, line by line, and what to do about it. */
export function SrxProblems({ problems }: { problems: readonly SrxProblem[] }) {
  const { t } = useT('import');
  return (
    <div className={problemStyles.problem} role="alert">
      <CheckMark tone="fault">{t('srx.title')}</CheckMark>
      {problems.slice(0, shown).map((problem) => (
        <p key={`${problem.line} ${problem.message}`}>
          {words(problem)}{' '}
          <code className={styles.message} lang="en" dir="ltr">
            {problem.message}
          </code>
        </p>
      ))}
      {problems.length > shown && <p>{t('srx.more')}</p>}
    </div>
  );

  function words({ line, code }: SrxProblem): string {
    switch (code) {
      case 'xml':
        return t('srx.xml', { line });
      case 'not-srx':
        return t('srx.notSrx', { line });
      case 'rule':
        return t('srx.rule', { line });
      case 'map':
        return t('srx.map', { line });
      case 'language':
        return t('srx.language', { line });
    }
  }
}
