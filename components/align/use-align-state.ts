'use client';

import { useMemo, useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { Alignment } from '@/api/contract/alignments';
import {
  confirmBead,
  confirmLikely,
  findUnresolved,
  markAdded,
  markOmitted,
  mergeWithNext,
  type Splice,
  shiftFrom,
  splitBead,
} from '@/core/align/edit-beads';
import { isUnresolved, type KeptBead, kindOf } from '@/core/align/kept-bead';
import { firstCut, listCuts } from '@/core/align/place-cuts';
import { type BeadTexts, type Repair, suggestRepairs } from '@/core/align/suggest-repairs';
import { joinPieces } from '@/core/align/versions-of-beads';
import { useSteps } from './use-steps';

export type BeadFilter = 'all' | 'unresolved' | 'one-sided';
export type AlignState = ReturnType<typeof useAlignState>;

/** The beads, the current one with its caret, and every act on them. */
export function useAlignState(alignment: Alignment) {
  const { text, language } = alignment;
  const { beads, steps, embedding, keeping, take, undo, reload, settled } = useSteps(alignment);
  const [current, setCurrent] = useState(() => findUnresolved(beads, -1) ?? 0);
  const [filter, setFilter] = useState<BeadFilter>('all');
  const [chosenCut, setChosenCut] = useState<{ beadId: string; offset: number } | null>(null);
  const scroll = useRef<(place: number) => void>(null);
  const list = useRef<HTMLElement>(null);

  const segments = useMemo(() => new Map(alignment.segments.map((one) => [one.id, one])), [alignment.segments]);
  const texts = useMemo(() => textsOf(alignment, segments), [alignment, segments]);
  const place = Math.min(current, beads.length - 1);
  const bead = beads[place] ?? null;
  const cuts = useMemo(() => (bead ? listCuts(bead.pieces, text, language) : []), [bead, text, language]);
  const cut = chosenCut && chosenCut.beadId === bead?.id ? chosenCut.offset : bead && firstCut(bead.pieces, cuts, text);
  const repairs = useMemo(() => suggestRepairs(beads, place, texts, v7), [beads, place, texts]);
  const unresolved = useMemo(() => beads.flatMap((one, at) => (isUnresolved(one) ? [at] : [])), [beads]);
  const oneSided = useMemo(() => beads.flatMap((one, at) => (kindOf(one) === 'pair' ? [] : [at])), [beads]);
  const listed = useMemo(() => {
    if (filter === 'all') return beads.map((_, at) => at);
    // The current bead stays in sight while it is being mended.
    return [...new Set([...(filter === 'unresolved' ? unresolved : oneSided), place])].sort((a, b) => a - b);
  }, [filter, beads, unresolved, oneSided, place]);

  function go(to: number) {
    const next = Math.max(0, Math.min(beads.length - 1, to));
    setCurrent(next);
    scroll.current?.(next);
  }

  function goListed(by: number) {
    const at = listed.indexOf(place);
    go(listed[Math.max(0, Math.min(listed.length - 1, at + by))] ?? place);
  }

  function goUnresolved(direction: 1 | -1 = 1) {
    const next = findUnresolved(beads, place, direction);
    if (next !== null) go(next);
  }

  /** Takes a step; `next` goes on to the next unresolved bead of what it leads to. */
  function act(splice: Splice | null, next = false) {
    if (!splice) return;
    take(splice);
    if (splice.at !== place) setCurrent(splice.at);
    if (!next) return;
    const after = [...beads.slice(0, splice.at), ...splice.put, ...beads.slice(splice.at + splice.removed.length)];
    const found = findUnresolved(after, splice.at);
    if (found === null) return;
    setCurrent(found);
    scroll.current?.(found);
  }

  return {
    alignment,
    segments,
    texts,
    beads,
    steps,
    embedding,
    keeping,
    reload,
    settled,
    current: place,
    bead,
    listed,
    unresolved,
    oneSided,
    filter,
    setFilter,
    scroll,
    /** The list as it scrolls, for the focus to come back to. */
    list,
    go,
    goListed,
    goUnresolved,
    cut,
    placeCut: (offset: number) => bead && setChosenCut({ beadId: bead.id, offset }),
    moveCut(direction: 1 | -1) {
      if (!bead || cut === null) return;
      const next = direction === 1 ? cuts.find((one) => one > cut) : cuts.findLast((one) => one < cut);
      if (next !== undefined) setChosenCut({ beadId: bead.id, offset: next });
    },
    repairs,
    applyRepair: (repair: Repair | undefined) => act(repair?.splice ?? null, true),
    confirm: () => bead && act(confirmBead(beads, place, !bead.confirmed), !bead.confirmed),
    confirmLikely: () => act(confirmLikely(beads)),
    merge: () => staysInChapter(bead, beads[place + 1], segments) && act(mergeWithNext(beads, place)),
    split: () =>
      bead &&
      cut !== null &&
      act(splitBead(beads, place, { offset: cut, sources: sourcesBefore(bead, cut, texts) }, v7)),
    shift: (direction: 'down' | 'up') => act(shiftFrom(beads, place, direction, v7)),
    omit: (which: 'first' | 'last' = 'first') => act(markOmitted(beads, place, which, v7), true),
    add: () => act(markAdded(beads, place, cut ?? 0, v7), true),
    undo: () => steps > 0 && undo(go),
  };
}

function staysInChapter(
  bead: KeptBead | null,
  next: KeptBead | undefined,
  segments: ReadonlyMap<string, { documentId: string }>,
) {
  const ids = [...(bead?.segmentIds ?? []), ...(next?.segmentIds ?? [])];
  return new Set(ids.map((id) => segments.get(id)?.documentId)).size <= 1;
}

/** How many sentences of the source go with what is before the cut: one, or as many as its length says. */
function sourcesBefore(bead: KeptBead, cut: number, { sourceOf }: BeadTexts): number {
  const all = bead.segmentIds.length;
  if (all < 2) return all;
  const start = bead.pieces[0]?.start ?? 0;
  const share = (cut - start) / Math.max(1, (bead.pieces.at(-1)?.end ?? 0) - start);
  const wanted = share * sourceOf(bead).length;
  let length = 0;
  for (let count = 1; count < all; count++) {
    length = sourceOf({ ...bead, segmentIds: bead.segmentIds.slice(0, count) }).length;
    const next = sourceOf({ ...bead, segmentIds: bead.segmentIds.slice(0, count + 1) }).length;
    if (Math.abs(length - wanted) <= Math.abs(next - wanted)) return count;
  }
  return all - 1;
}

function textsOf({ beads, text, language }: Alignment, segments: ReadonlyMap<string, { text: string }>): BeadTexts {
  const sourceOf = ({ segmentIds }: Pick<KeptBead, 'segmentIds'>) =>
    segmentIds
      .map((id) => segments.get(id)?.text ?? '')
      .join('')
      .trim();
  const targetOf = ({ pieces }: Pick<KeptBead, 'pieces'>) => joinPieces(pieces, text, language);
  let from = 1;
  let to = 1;
  for (const bead of beads) {
    if (kindOf(bead) !== 'pair') continue;
    from += sourceOf(bead).length;
    to += targetOf(bead).length;
  }
  return { sourceOf, targetOf, ratio: to / from };
}
