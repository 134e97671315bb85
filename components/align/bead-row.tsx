'use client';

import { Fragment, memo, type Ref } from 'react';
import { Kbd } from '@/components/ui/kbd';
import { type KeptBead, kindOf, surenessOf } from '@/core/align/kept-bead';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { directionOf } from '@/i18n/languages';
import { useAlignment } from './align-provider';
import styles from './bead.module.css';
import { BeadBranch, BeadLink } from './bead-link';
import { Knot } from './knot';
import { TargetPiece } from './target-piece';

type BeadRowProps = {
  bead: KeptBead;
  /** Among all beads, and among those listed. */
  place: number;
  index: number;
  /** The number of its first piece in the file, from 1. */
  firstPiece: number;
  isCurrent: boolean;
  /** Where the current bead would be split, in the file's text; null elsewhere. */
  cut: number | null;
  placeRef: Ref<HTMLDivElement>;
};

/** A bead: sentences of the work on the verso, of the file on the recto, their link on the fold. */
export const BeadRow = memo(function BeadRow(props: BeadRowProps) {
  const { bead, place, index, firstPiece, isCurrent, cut, placeRef } = props;
  const { t } = useT('align');
  const { alignment, segments, hasChapters, acts } = useAlignment();
  const { work, language } = alignment;
  const kind = kindOf(bead);
  const key = kind === 'omitted' ? 'O' : 'P';
  const nothing = bead.confirmed
    ? t('nothing.confirmed')
    : kind === 'omitted'
      ? t('nothing.omitted')
      : t('nothing.added');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys lead here as well
    // biome-ignore lint/a11y/useSemanticElements: an ol without markers is no list to some screen readers
    <div
      ref={placeRef}
      role="listitem"
      className={styles.place}
      data-index={index}
      data-bead={place}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      onClick={() => !isCurrent && acts.go(place)}
    >
      <div className={styles.bead} data-sureness={surenessOf(bead)} data-kind={kind}>
        <div className={styles.source}>
          {bead.segmentIds.map((id, number) => {
            const segment = segments.get(id);
            return (
              <Fragment key={id}>
                {number > 0 && <BeadBranch number={number} />}
                <div className={styles.unit} data-unit="source" dir={languageDirection(work.language)}>
                  <span className={`num ${styles.number}`}>
                    {hasChapters ? `${segment?.chapter}.${segment?.number}` : segment?.number}
                  </span>
                  <p className={`tx ${styles.text}`} lang={work.language}>
                    {segment?.text.trim()}
                  </p>
                </div>
              </Fragment>
            );
          })}
          {kind === 'added' && <Nothing text={nothing} keyCap={bead.confirmed ? null : key} />}
        </div>
        <BeadLink />
        <span className={styles.knot}>
          <Knot bead={bead} />
        </span>
        <div className={styles.target}>
          {bead.pieces.map((piece, number) => (
            <Fragment key={piece.start}>
              {number > 0 && <BeadBranch number={number} />}
              <div className={styles.unit} data-unit="target" dir={languageDirection(language)}>
                <span className={`num ${styles.number}`}>{firstPiece + number}</span>
                <TargetPiece piece={piece} isCurrent={isCurrent} cut={cut} />
              </div>
            </Fragment>
          ))}
          {kind === 'omitted' && <Nothing text={nothing} keyCap={bead.confirmed ? null : key} />}
        </div>
      </div>
    </div>
  );
});

function Nothing({ text, keyCap }: { text: string; keyCap: string | null }) {
  const { lng } = useT('align');
  return (
    <div className={styles.nothing} dir={directionOf(lng)}>
      {text} {keyCap !== null && <Kbd>{keyCap}</Kbd>}
    </div>
  );
}
