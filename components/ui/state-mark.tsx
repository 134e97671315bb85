'use client';

import { useT } from '@/i18n/client';
import { type MarkedState, StateGlyph } from './state-glyph';
import styles from './state-mark.module.css';

/** The mark of a state with its word; `word` says more where the plain word is not enough. */
export function StateMark({ state, word }: { state: MarkedState; word?: string }) {
  const { t } = useT('common');
  return (
    <span className={styles.mark} data-state={state}>
      <StateGlyph state={state} />
      <span>{word ?? t(`state.${state}`)}</span>
    </span>
  );
}
