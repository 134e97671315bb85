'use client';

import { orderToJudge } from '@/core/reviewing/choose-judged';
import { useT } from '@/i18n/client';
import { useBench } from '../bench/bench-provider';
import { readMarked } from '../bench/rows/read-marked';
import { useCommands } from '../bench/use-commands';
import { editBack } from './data/edit-back';
import { useReviewState } from './review-provider';

/** Everything that keys and buttons of the review do, on the current sentence. */
export function useReview() {
  const { t } = useT('review');
  const { chapter, selection } = useBench();
  const { lead, run, goTo, step, next, previous, leap } = useCommands();
  const { picked, setPicked, asking, setAsking, begun } = useReviewState();
  const { bench, choose, decisions, outbox, place } = chapter;

  const order = lead ? orderToJudge(lead.versions) : [];
  const turnedTo = picked?.number === lead?.number ? order.find(({ id }) => id === picked?.versionId) : undefined;
  const base = turnedTo ?? (lead && choose(lead.versions));
  const isClashing = (base?.beside.length ?? 0) > 0;
  const mayJudge = bench.may.review && base !== null && !isClashing && !selection.isOpen;
  const addressOf = (number: number) => `${bench.document.number}.${number}`;

  function goOn(): boolean {
    setAsking(null);
    return step(1, { among: 'filtered' });
  }

  function decide(after: 'approved' | 'changes-requested' | 'rejected', reason = ''): void {
    if (!lead || !base || !mayJudge) return;
    if (base.state !== after || base.reason !== reason) decisions.decide(base, lead.number, after, reason);
    goOn();
  }

  return {
    lead,
    run,
    base,
    order,
    mayJudge,
    isClashing,
    asking: asking?.number === lead?.number ? asking : null,
    goTo,
    next: () => step(1, { among: 'filtered' }),
    previous: () => step(-1, { among: 'filtered' }),
    down: next,
    up: previous,
    leap,
    decide,
    approve: () => decide('approved'),
    ask(kind: 'changes-requested' | 'rejected'): void {
      if (lead && mayJudge) setAsking({ number: lead.number, kind });
    },
    /** Asks for a note on the words that are marked, else on the whole text. */
    note(kind: 'comment' | 'error'): void {
      if (!lead || !base) return;
      const marked = readMarked(run, base);
      const onSource = marked !== null && 'segmentId' in marked.on;
      const whole = { on: { revisionId: base.revisionId }, phrase: null };
      setAsking({ number: lead.number, kind, place: marked && !(kind === 'error' && onSource) ? marked : whole });
    },
    stopAsking(): void {
      setAsking(null);
      selection.close();
    },
    edit(): void {
      if (lead && mayJudge) selection.select(lead.number, { open: true });
    },
    /** Saves what was edited, approves it, and goes on. */
    sendEdited(text: string): void {
      if (!lead || !base || text.trim() === '') return;
      const { number } = lead;
      begun.delete(base.id);
      if (text === base.text) decisions.decide(base, number, 'approved');
      else {
        const { documentId, language } = place;
        const own = { versionId: base.id, documentId, language, baseRevisionId: base.revisionId };
        const { segmentIds } = base;
        outbox.write(own, { segmentIds, text, omitted: false, origin: 'typed', state: 'approved', settles: [] });
        outbox.hurry(base.id);
        const said = t('done.edited', { address: addressOf(number) });
        const takeBack = () => editBack(chapter, number, base, text);
        decisions.note({ versionId: base.id, number, before: base.state, after: 'approved', said, takeBack });
      }
      if (!goOn()) selection.close();
    },
    skip(): void {
      if (!lead) return;
      const { number } = lead;
      if (!goOn()) return;
      const state = base?.state ?? 'draft';
      const said = t('done.skipped', { address: addressOf(number) });
      const takeBack = async () => goTo(number);
      decisions.note({ versionId: base?.id ?? '', number, before: state, after: state, said, takeBack });
    },
    /** Turns to the next version of the sentence. */
    turn(): void {
      const place = base ? order.findIndex(({ id }) => id === base.id) : -1;
      const other = order[(place + 1) % order.length];
      if (lead && other && other !== base) setPicked({ number: lead.number, versionId: other.id });
    },
    undo(): void {
      const undone = decisions.undo();
      if (!undone) return;
      setAsking(null);
      goTo(undone.number);
    },
  };
}
