'use client';

import { useMemo, useState } from 'react';
import { v7 } from 'uuid';
import { sourcesBefore } from '@/core/align/bead-texts';
import {
  applySplice,
  confirmBead,
  confirmLikely,
  findUnresolved,
  markAdded,
  markOmitted,
  type Splice,
  shiftFrom,
  splitBead,
} from '@/core/align/edit-beads';
import { isUnresolved, kindOf } from '@/core/align/kept-bead';
import { firstCut, listCuts } from '@/core/align/place-cuts';
import { suggestRepairs } from '@/core/align/suggest-repairs';
import type { AlignSettings } from './align-provider';
import { mergeInChapter } from './possible-steps';
import { useStepsNow } from './use-steps';

export type BeadFilter = 'all' | 'unresolved' | 'one-sided';
type AlignState = ReturnType<typeof useAlignState>;
export type AlignActs = AlignState['acts'];
export type BeadLists = AlignState['lists'];
export type CurrentBead = AlignState['current'];

/** A place among the beads. One that is sought is scrolled to; the same one sought again is another place. */
type Place = { readonly at: number; readonly isSought: boolean };

/** The beads, the current one with its caret, and every act on them. */
export function useAlignState({ alignment, segments, texts, steps }: AlignSettings) {
  const { text, language } = alignment;
  const beads = useStepsNow(steps, (now) => now.beads);
  const [place, setPlace] = useState<Place>(() => ({ at: findUnresolved(beads, -1) ?? 0, isSought: false }));
  const [filter, setFilter] = useState<BeadFilter>('all');
  const [chosenCut, setChosenCut] = useState<{ beadId: string; offset: number } | null>(null);

  const lists = useMemo(() => {
    const unresolved = beads.flatMap((one, at) => (isUnresolved(one) ? at : []));
    const oneSided = beads.flatMap((one, at) => (kindOf(one) === 'pair' ? [] : at));
    return { beads, unresolved, oneSided, filter };
  }, [beads, filter]);

  const at = Math.min(place.at, beads.length - 1);
  const bead = beads[at] ?? null;
  const cuts = useMemo(() => (bead ? listCuts(bead.pieces, text, language) : []), [bead, text, language]);
  const cut = chosenCut && chosenCut.beadId === bead?.id ? chosenCut.offset : bead && firstCut(bead.pieces, cuts, text);
  const repairs = useMemo(() => suggestRepairs(beads, at, texts, v7), [beads, at, texts]);
  const all = useMemo(() => Array.from({ length: beads.length }, (_, one) => one), [beads.length]);
  const some = filter === 'unresolved' ? lists.unresolved : lists.oneSided;
  // The current bead stays in sight while it is being mended.
  const listed = useMemo(
    () => (filter === 'all' ? all : [...new Set([...some, at])].sort((a, b) => a - b)),
    [filter, all, some, at],
  );
  const current = useMemo(() => ({ at, bead, cut, repairs, listed, place }), [at, bead, cut, repairs, listed, place]);

  function go(to: number) {
    setPlace({ at: Math.max(0, Math.min(beads.length - 1, to)), isSought: true });
  }

  /** Takes a step; `next` goes on to the next unresolved bead of what it leads to. */
  function act(splice: Splice | null, next = false) {
    if (!splice) return;
    steps.take(splice);
    const found = next ? findUnresolved(applySplice(beads, splice), splice.at) : null;
    if (found !== null) go(found);
    else if (splice.at !== at) setPlace({ at: splice.at, isSought: false });
  }

  const acts = {
    setFilter,
    go,
    goListed(by: number) {
      const from = listed.indexOf(at);
      go(listed[Math.max(0, Math.min(listed.length - 1, from + by))] ?? at);
    },
    goUnresolved(direction: 1 | -1 = 1) {
      const next = findUnresolved(beads, at, direction);
      if (next !== null) go(next);
    },
    placeCut(offset: number) {
      if (bead) setChosenCut({ beadId: bead.id, offset });
    },
    moveCut(direction: 1 | -1) {
      if (!bead || cut === null) return;
      const next = direction === 1 ? cuts.find((one) => one > cut) : cuts.findLast((one) => one < cut);
      if (next !== undefined) setChosenCut({ beadId: bead.id, offset: next });
    },
    applyRepair: (number: number) => act(repairs[number]?.splice ?? null, true),
    confirm() {
      if (bead) act(confirmBead(beads, at, !bead.confirmed), !bead.confirmed);
    },
    confirmLikely: () => act(confirmLikely(beads)),
    merge() {
      act(mergeInChapter(beads, at, segments));
    },
    split() {
      if (!bead || cut === null) return;
      act(splitBead(beads, at, { offset: cut, sources: sourcesBefore(bead, cut, texts) }, v7));
    },
    shift: (direction: 'down' | 'up') => act(shiftFrom(beads, at, direction, v7)),
    omit: (which: 'first' | 'last') => act(markOmitted(beads, at, which, v7), true),
    add: () => act(markAdded(beads, at, cut ?? 0, v7), true),
    undo: () => steps.undo(go),
  };

  return { lists, current, acts };
}
