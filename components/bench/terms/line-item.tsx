'use client';

import { languageName } from '@/core/text/language';
import type { LinePolicy } from '@/core/work/line-policy';
import { useT } from '@/i18n/client';
import type { SourceLine } from './term-desk';
import styles from './terms.module.css';

/** A whole line in another language: which, what translations do with it, and whether a person marked it. */
export function LineItem({ line, policy }: { line: SourceLine; policy: LinePolicy }) {
  const { t, lng } = useT('terms');
  return (
    <li>
      <span className={styles.key} aria-hidden="true">
        ¶
      </span>
      <div>
        <p className={styles.words}>{t('lines.in', { language: languageName(line.language, lng) })}</p>
        <p className={styles.standing}>
          <span>{t(`policy.${policy as 'keep' | 'gloss' | 'footnote' | 'translate' | 'interlinear'}`)}</span>
          <span>{t(line.isMarked ? 'lines.marked' : 'lines.found')}</span>
        </p>
      </div>
    </li>
  );
}
