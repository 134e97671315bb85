'use client';

import type { Row, Version } from '@/api/contract/shapes';
import { findMine, listRivals } from '@/core/editing/choose-shown';
import { stepIn } from '@/core/editing/list-plan';
import { nextToWorkOn } from '@/core/editing/navigate';
import { runOf } from '@/core/editing/run-of';
import { sentencesBefore } from '@/core/editing/split-text';
import { joinTexts } from '@/core/text/join-texts';
import type { VersionState } from '@/core/work/version-state';
import { useBench } from './bench-provider';
import { splitVersion } from './data/split-version';

/** Everything that keys and buttons of the bench do, on the current sentence. */
export function useCommands() {
  const { chapter, drafts, filter, selection } = useBench();
  const { bench, cache, choose, decisions, myId, outbox, peekRow } = chapter;
  const { plan } = filter;

  const row = peekRow(selection.current);
  const run: readonly Row[] = row ? runOf(row, peekRow, choose) : [];
  const lead = run[0] ?? null;
  const mine = lead && findMine(lead.versions, myId);
  const shown = lead && choose(lead.versions);
  const rivals = lead ? listRivals(lead.versions, myId) : [];
  const isLocked = mine?.state === 'approved';
  const mayWrite = bench.may.translate && lead !== null && !isLocked && (mine?.beside.length ?? 0) === 0;

  function goTo(number: number, how: { open?: boolean; align?: 'auto' | 'center' } = {}): void {
    if (plan.length === 0) return;
    const item = plan.at(plan.placeOf(number));
    if (item.kind === 'gap') filter.unfold(item.start);
    const there = peekRow(number);
    selection.select(there ? runOf(there, peekRow, choose)[0].number : number, how);
  }

  /** False at the end of the list. */
  function step(by: 1 | -1, how: { open?: boolean; among?: 'all' | 'filtered' } = {}): boolean {
    const edge = by === 1 ? run.at(-1) : run[0];
    const next = stepIn(plan, edge?.number ?? selection.current, by, how.among);
    if (next !== null) goTo(next, { open: how.open ?? false });
    return next !== null;
  }

  function send(state: 'in-review' | 'approved'): void {
    if (!lead || !mayWrite) return;
    const draft = drafts.read(lead);
    if (draft && (draft.text.trim() !== '' || draft.omitted)) {
      drafts.write(lead, { state });
      const versionId = drafts.versionIdOf(lead);
      outbox.hurry(versionId);
      decisions.note({ versionId, number: lead.number, before: beforeSending(mine), after: state });
    }
    if (!step(1, { open: true, among: 'filtered' })) selection.close();
  }

  function decide(version: Version | null, after: VersionState, reason = ''): void {
    if (!lead || !version || version.state === after) return;
    decisions.decide(version, lead.number, after, reason);
  }

  return {
    row,
    run,
    lead,
    mine,
    shown,
    rivals,
    isLocked,
    mayWrite,
    mayReview: bench.may.review,
    goTo,
    step,
    send,
    decide,
    next: () => step(1),
    previous: () => step(-1),
    /** So many places of the list on, or to its end; past a fold there. */
    leap(by: number): void {
      if (plan.length === 0) return;
      const place = plan.placeOf(selection.current) + by;
      const item = plan.at(Math.min(plan.length - 1, Math.max(0, place)));
      const beyond = item.kind === 'gap' ? stepIn(plan, item.start, by > 0 ? -1 : 1) : item.number;
      if (beyond !== null) goTo(beyond);
    },
    toWork(by: 1 | -1): void {
      const go = (states: string) => {
        const next = nextToWorkOn(states, selection.current, by);
        if (next !== null) goTo(next, { open: selection.isOpen, align: 'center' });
      };
      if (chapter.states !== null) go(chapter.states);
      else cache.loadStates().then(go, (error) => decisions.fail(selection.current, error));
    },
    open: () => selection.select(selection.current, { open: mayWrite }),
    approve(version: Version | null = shown): void {
      decide(version, 'approved');
      if (version === shown) step(1, { among: 'filtered' });
    },
    reopen: () => decide(mine, 'draft'),
    takeOver(place: number): void {
      const rival = rivals[place];
      if (!rival || !lead || !mayWrite) return;
      selection.editor.current?.replace(rival.text);
      const covered = new Set(rival.segmentIds);
      const takesIn = !mine || mine.segmentIds.every((id) => covered.has(id));
      drafts.write(lead, {
        text: rival.text,
        omitted: rival.omitted,
        origin: 'merged',
        ...(takesIn && rival.segmentIds[0] === lead.id && { segmentIds: rival.segmentIds }),
      });
      selection.select(lead.number, { open: true });
      outbox.hurry(drafts.versionIdOf(lead));
    },
    /** Marks the sentence as left out on purpose, or takes that back. */
    toggleOmitted(): void {
      if (!lead || !mayWrite) return;
      const omitted = !(mine?.omitted ?? false);
      drafts.write(lead, { omitted });
      outbox.hurry(drafts.versionIdOf(lead));
      if (omitted) selection.close();
    },
    async mergeNext(): Promise<void> {
      const last = run.at(-1);
      if (!lead || !last || !mayWrite) return;
      const nextStored = await cache.loadRow(last.number + 1);
      const next = nextStored && chapter.foresee(nextStored);
      if (!next) return;
      const taken = drafts.read(next);
      if (taken && (taken.segmentIds[0] !== next.id || findMine(next.versions, myId)?.state === 'approved')) return;
      const own = drafts.read(lead);
      const text = joinTexts(own?.text ?? '', taken?.omitted ? '' : (taken?.text ?? ''), bench.language);
      const takenId = drafts.versionIdOf(next);
      if (outbox.find(takenId)?.sent === null) outbox.drop(takenId);
      selection.editor.current?.replace(text);
      drafts.write(lead, {
        text,
        omitted: false,
        segmentIds: [...(own?.segmentIds ?? [lead.id]), ...(taken?.segmentIds ?? [next.id])],
      });
      outbox.hurry(drafts.versionIdOf(lead));
      selection.select(lead.number, { open: true });
    },
    async split(): Promise<void> {
      if (!lead || !mine || !mayWrite || mine.segmentIds.length < 2) return;
      const text = drafts.read(lead)?.text ?? '';
      const caret = selection.editor.current?.caret() ?? text.length;
      const after = sentencesBefore(
        run.map((one) => one.text.length),
        caret,
        text.length,
      );
      await splitVersion(chapter, mine.id, lead.number, { text, caret, after }).catch((error) =>
        decisions.fail(lead.number, error),
      );
    },
    undo: decisions.undo,
  };
}

function beforeSending(mine: Version | null): VersionState {
  return mine?.state === 'changes-requested' ? 'changes-requested' : 'draft';
}
