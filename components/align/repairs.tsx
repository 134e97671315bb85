'use client';

import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { KeptBead } from '@/core/align/kept-bead';
import type { Repair, RepairKind } from '@/core/align/suggest-repairs';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlignment, useCurrent } from './align-provider';

/** What may mend the current bead, the likeliest first, and confirming it as it is. */
export function Repairs() {
  const { t } = useT('align');
  const { alignment, segments, acts } = useAlignment();
  const { repairs, bead } = useCurrent();
  if (!bead) return null;
  const words: Record<RepairKind, string> = {
    'take-next': t('repair.take-next'),
    'take-previous': t('repair.take-previous'),
    'give-first': t('repair.give-first'),
    'give-last': t('repair.give-last'),
    'merge-next': t('repair.merge-next'),
    'merge-previous': t('repair.merge-previous'),
    'first-added': t('repair.first-added'),
    'first-omitted': t('repair.first-omitted'),
    'last-omitted': t('repair.last-omitted'),
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('repair.title')}</h2>
      {repairs.length === 0 && <p className={styles.none}>{t('repair.none')}</p>}
      <ol className={styles.repairs}>
        {repairs.map((repair, at) => {
          const moved = movedText(repair, bead);
          return (
            <li key={repair.kind}>
              <button
                type="button"
                className={styles.repair}
                data-first={at === 0 || undefined}
                onClick={() => acts.applyRepair(at)}
              >
                <Kbd>{at === 0 ? '↵' : at + 1}</Kbd>
                <span>
                  <b>{words[repair.kind]}</b>
                  <bdi className={`tx ${styles.plus}`} lang={moved.language}>
                    {moved.text}
                  </bdi>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <div className={styles.acts}>
        {repairs.length > 0 && (
          <Button size="small" variant="primary" keys="Enter" onPress={() => acts.applyRepair(0)}>
            {t('repair.apply')}
          </Button>
        )}
        <Button size="small" variant={repairs.length > 0 ? 'plain' : 'primary'} keys="Space" onPress={acts.confirm}>
          {bead.confirmed ? t('repair.takeBack') : t('repair.confirm')}
        </Button>
      </div>
    </section>
  );

  /** The sentence that goes elsewhere, with its language. */
  function movedText({ kind, splice }: Repair, current: KeptBead): { text: string; language: string } {
    const segment = segments.get((kind === 'first-omitted' ? current.segmentIds[0] : current.segmentIds.at(-1)) ?? '');
    if (kind.endsWith('omitted')) return { text: segment?.text.trim() ?? '', language: alignment.work.language };
    const [first, second] = splice.removed;
    const taken = kind === 'take-next' || kind === 'merge-next' ? second?.pieces[0] : first?.pieces.at(-1);
    const own = kind === 'give-last' ? current.pieces.at(-1) : current.pieces[0];
    const piece = /^(take|merge)/.test(kind) ? taken : own;
    return { text: piece ? alignment.text.slice(piece.start, piece.end).trim() : '', language: alignment.language };
  }
}
