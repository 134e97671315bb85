'use client';

import { memo, useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { type KeptBead, surenessOf } from '@/core/align/kept-bead';
import { explainBead } from '@/core/align/suggest-repairs';
import { countWords } from '@/core/text/count-words';
import { useT } from '@/i18n/client';
import { directionOf } from '@/i18n/languages';
import styles from './align.module.css';
import { AlignAgain } from './align-again';
import { useAlignment, useBeads, useCurrent } from './align-provider';
import { DiscardImport } from './discard-import';
import { figureOf } from './figure-of';
import { FinishBar } from './finish-bar';
import { possibleSteps } from './possible-steps';
import { Repairs } from './repairs';
import { useStepsNow } from './use-steps';

/** As many unresolved beads as are listed at once. */
const listedAtOnce = 100;

/** All that is said about the current bead, and what is left to do. */
export const AlignApparatus = memo(function AlignApparatus() {
  const { t, lng } = useT('align');
  const { segments } = useAlignment();
  const { beads } = useBeads();
  const { bead, at, cut } = useCurrent();
  const can = useMemo(() => possibleSteps(beads, at, segments), [beads, at, segments]);
  return (
    <aside className={styles.apparatus} aria-label={t('apparatus', { number: at + 1 })} dir={directionOf(lng)}>
      <div className={styles.sections}>
        {bead && <Why bead={bead} at={at} />}
        <Repairs />
        <Tools
          canMerge={can.merge}
          canShiftUp={can.shiftUp}
          canShiftDown={can.shiftDown}
          canSplit={cut !== null}
          canOmit={(bead?.segmentIds.length ?? 0) > 0}
          canAdd={(bead?.pieces.length ?? 0) > 0}
        />
        <Unresolved />
        <AlignAgain />
        <DiscardImport />
      </div>
      <FinishBar />
    </aside>
  );
});

function Why({ bead, at }: { bead: KeptBead; at: number }) {
  const { t } = useT('align');
  const { texts, alignment } = useAlignment();
  const { length, shared, strange } = explainBead(bead, texts);
  const words = {
    source: countWords(texts.sourceOf(bead), alignment.work.language),
    target: countWords(texts.targetOf(bead), alignment.language),
  };
  const isPair = bead.segmentIds.length > 0 && bead.pieces.length > 0;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {t('bead', { number: at + 1 })} <span className="num">{useRelation()(bead)}</span>
      </h2>
      <dl className={styles.why}>
        <div>
          <dt>{t('why.confidence')}</dt>
          <dd>
            <b>{useSureness()(bead)}</b>
          </dd>
        </div>
        {isPair && (
          <>
            <div>
              <dt>{t('why.length')}</dt>
              <dd>
                {t('why.words', words)} {length > 1.4 && t('why.long')} {length < 0.7 && t('why.short')}
              </dd>
            </div>
            <div>
              <dt>{t('why.anchors')}</dt>
              <dd>
                {shared.length > 0 && t('why.shared', { marks: shared.join(' ') })}{' '}
                {strange.length > 0 && t('why.strange', { marks: strange.join(' ') })}
                {shared.length + strange.length === 0 && t('why.noAnchors')}
              </dd>
            </div>
          </>
        )}
      </dl>
    </section>
  );
}

type ToolsProps = Record<'canMerge' | 'canShiftUp' | 'canShiftDown' | 'canSplit' | 'canOmit' | 'canAdd', boolean>;

/** Every key has a control; what would lead nowhere is not offered. */
const Tools = memo(function Tools({ canMerge, canShiftUp, canShiftDown, canSplit, canOmit, canAdd }: ToolsProps) {
  const { t } = useT('align');
  const { acts, steps } = useAlignment();
  const canUndo = useStepsNow(steps, (now) => now.standing > 0);
  const tool = (label: string, keys: string, run: () => void, isDisabled = false) => (
    <Button size="small" variant="plain" keys={keys} onPress={run} isDisabled={isDisabled}>
      {label}
    </Button>
  );
  return (
    <section className={styles.section} aria-label={t('tools')}>
      <div className={styles.tools}>
        {tool(t('tool.merge'), 'KeyM', acts.merge, !canMerge)}
        {tool(t('tool.split'), 'KeyX', acts.split, !canSplit)}
        {tool(t('tool.shiftUp'), 'Alt+ArrowUp', () => acts.shift('up'), !canShiftUp)}
        {tool(t('tool.shiftDown'), 'Alt+ArrowDown', () => acts.shift('down'), !canShiftDown)}
        {tool(t('tool.omit'), 'KeyO', () => acts.omit('first'), !canOmit)}
        {tool(t('tool.add'), 'KeyP', acts.add, !canAdd)}
        {tool(t('tool.undo'), 'Mod+KeyZ', acts.undo, !canUndo)}
      </div>
    </section>
  );
});

function Unresolved() {
  const { t } = useT('align');
  const { beads, unresolved } = useBeads();
  const { at } = useCurrent();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {t('unresolved.title')}{' '}
        <span className="num">{t('unresolved.count', { count: unresolved.length, total: beads.length })}</span>
      </h2>
      {unresolved.length === 0 && <p className={styles.none}>{t('unresolved.none')}</p>}
      <ol className={styles.unresolved}>
        {unresolved.slice(0, listedAtOnce).map((place) => {
          const bead = beads[place] as KeptBead;
          return <UnresolvedBead key={bead.id} bead={bead} place={place} isCurrent={place === at} />;
        })}
      </ol>
    </section>
  );
}

type UnresolvedBeadProps = { bead: KeptBead; place: number; isCurrent: boolean };

const UnresolvedBead = memo(function UnresolvedBead({ bead, place, isCurrent }: UnresolvedBeadProps) {
  const { segments, acts } = useAlignment();
  const relation = useRelation();
  const sureness = useSureness();
  const first = segments.get(bead.segmentIds[0] ?? '');
  return (
    <li>
      <button type="button" aria-current={isCurrent || undefined} onClick={() => acts.go(place)}>
        <b className="num">{first ? `${first.chapter}.${first.number}` : '+'}</b>
        <span>{relation(bead)}</span>
        <span className="num">{sureness(bead)}</span>
      </button>
    </li>
  );
});

function useRelation() {
  const { t } = useT('align');
  return ({ segmentIds, pieces }: KeptBead) => t('relation', { source: segmentIds.length, target: pieces.length });
}

/** “Doubtful .42” */
function useSureness() {
  const { t } = useT('align');
  return (bead: KeptBead) => {
    if (bead.confirmed) return t('knot.confirmed');
    const word = t(`knot.${surenessOf(bead)}`);
    return bead.confidence === null ? word : `${word} ${figureOf(bead.confidence)}`;
  };
}
