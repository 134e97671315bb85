'use client';

import { CheckMark } from '@/components/ui/check-mark';
import type { TermEntry } from '@/core/terms/list-entries';
import { useT } from '@/i18n/client';
import { TermWords } from './term-words';
import styles from './terms.module.css';

/** A term that is up for discussion: nothing asks for it yet. */
export function ProposedItem({ entry }: { entry: TermEntry }) {
  const { t } = useT('terms');
  const { treatment } = entry;
  return (
    <li data-proposed>
      <span className={styles.key} aria-hidden="true">
        ?
      </span>
      <div>
        <TermWords entry={entry} />
        <p className={styles.standing}>
          {treatment && <span>{t(`treatment.${treatment as 'keep' | 'transliterate' | 'translate'}`)}</span>}
          <CheckMark tone="hint">{t('standing.proposed')}</CheckMark>
        </p>
      </div>
    </li>
  );
}
