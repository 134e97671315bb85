'use client';

import { useT } from 'next-i18next/client';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { KeptBead } from '@/core/align/kept-bead';
import type { Repair } from '@/core/align/suggest-repairs';
import styles from './align.module.css';
import { useAlign } from './align-provider';

/** What may mend the current bead, the likeliest first, and confirming it as it is. */
export function Repairs() {
  const { t } = useT('align');
  const { repairs, bead, applyRepair, confirm, alignment } = useAlign();
  if (!bead) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('repair.title')}</h2>
      {repairs.length === 0 && <p className={styles.none}>{t('repair.none')}</p>}
      <ol className={styles.repairs}>
        {repairs.map((repair, at) => (
          <li key={repair.kind}>
            <button
              type="button"
              className={styles.repair}
              data-first={at === 0 || undefined}
              onClick={() => applyRepair(repair)}
            >
              <Kbd>{at === 0 ? '↵' : at + 1}</Kbd>
              <span>
                <b>{t(`repair.${repair.kind}`)}</b>
                <bdi className={`tx ${styles.plus}`} lang={alignment.language}>
                  {movedText(repair, bead)}
                </bdi>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        {repairs.length > 0 && (
          <Button size="small" variant="primary" keys="Enter" onPress={() => applyRepair(repairs[0])}>
            {t('repair.apply')}
          </Button>
        )}
        <Button size="small" variant={repairs.length > 0 ? 'plain' : 'primary'} keys="Space" onPress={confirm}>
          {bead.confirmed ? t('repair.takeBack') : t('repair.confirm')}
        </Button>
      </div>
    </section>
  );

  /** The sentence that goes elsewhere. */
  function movedText({ kind, splice }: Repair, current: KeptBead): string {
    const [first, second] = splice.removed;
    const piece = {
      'take-next': second?.pieces[0],
      'take-previous': first?.pieces.at(-1),
      'give-first': current.pieces[0],
      'give-last': current.pieces.at(-1),
      'merge-next': second?.pieces[0],
      'merge-previous': first?.pieces.at(-1),
      'first-added': current.pieces[0],
    }[kind];
    return piece ? alignment.text.slice(piece.start, piece.end).trim() : '';
  }
}
