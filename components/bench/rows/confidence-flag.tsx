'use client';

import { figureOf } from '@/components/align/figure-of';
import { SurenessGlyph } from '@/components/align/sureness-glyph';
import { surenessOf } from '@/core/align/kept-bead';
import { useT } from '@/i18n/client';
import styles from './row.module.css';

/** How sure aligning was that a version belongs to its sentence, until someone has looked. */
export function ConfidenceFlag({ confidence }: { confidence: number }) {
  const { t } = useT('bench');
  const words = t('flag.confidence', { figure: figureOf(confidence) });
  return (
    <span className={styles.flag} title={words}>
      <SurenessGlyph of={surenessOf({ confidence, confirmed: false })} />
      <span aria-hidden="true">{figureOf(confidence)}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
