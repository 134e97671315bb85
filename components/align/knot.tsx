'use client';

import { StateGlyph } from '@/components/ui/state-glyph';
import { type KeptBead, kindOf, surenessOf } from '@/core/align/kept-bead';
import { useT } from '@/i18n/client';
import { directionOf } from '@/i18n/languages';
import { figureOf } from './figure-of';
import styles from './knot.module.css';
import { SurenessGlyph } from './sureness-glyph';

/** What a link says of itself: mark, word, figure. */
export function Knot({ bead }: { bead: KeptBead }) {
  const { t, lng } = useT('align');
  const kind = kindOf(bead);
  const sureness = surenessOf(bead);
  return (
    <span className={styles.knot} data-sureness={sureness} dir={directionOf(lng)}>
      {kind === 'omitted' ? (
        <StateGlyph state="omitted" />
      ) : (
        <SurenessGlyph of={bead.confirmed ? 'confirmed' : sureness} />
      )}
      <span className={styles.word}>{word()}</span>
      {!bead.confirmed && bead.confidence !== null && (
        <span className={`num ${styles.figure}`}>{figureOf(bead.confidence)}</span>
      )}
    </span>
  );

  function word(): string {
    if (kind === 'pair') return bead.confirmed ? t('knot.confirmed') : t(`knot.${sureness}`);
    if (kind === 'omitted') return bead.confirmed ? t('knot.omitted') : t('knot.perhapsOmitted');
    return bead.confirmed ? t('knot.added') : t('knot.perhapsAdded');
  }
}
