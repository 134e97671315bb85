import type { TextSpan } from '@/core/text/span';
import { isUnresolved, type KeptBead, kindOf, surenessOf } from './kept-bead';

/** A change to a list of beads: from place `at` on, `removed` give way to `put`. The other way round it is taken back. */
export type Splice = { readonly at: number; readonly removed: readonly KeptBead[]; readonly put: readonly KeptBead[] };

type Beads = readonly KeptBead[];
type NewId = () => string;

/** The list after a change. */
export function applySplice(beads: Beads, { at, removed, put }: Splice): KeptBead[] {
  return [...beads.slice(0, at), ...put, ...beads.slice(at + removed.length)];
}

/** The change that takes another one back. */
export function invertSplice({ at, removed, put }: Splice): Splice {
  return { at, removed: put, put: removed };
}

/** Whether a change only moves the bounds between beads: no segment and no character is lost, doubled or moved past another. */
export function keepsContent(removed: Beads, put: Beads): boolean {
  const segments = (beads: Beads) => beads.flatMap(({ segmentIds }) => segmentIds).join();
  return segments(removed) === segments(put) && stretches(removed) === stretches(put);
}

function stretches(beads: Beads): string {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of beads.flatMap(({ pieces }) => pieces)) {
    if (end <= start) return 'empty piece';
    const last = joined.at(-1);
    if (last && last.end === start) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => `${start}-${end}`).join();
}

/** Says of a bead that it is right, or takes that back. */
export function confirmBead(beads: Beads, at: number, confirmed = true): Splice | null {
  const bead = beads[at];
  if (!bead || bead.confirmed === confirmed) return null;
  return { at, removed: [bead], put: [{ ...bead, confirmed }] };
}

/** Confirms every link that is likely. Null where there is none. */
export function confirmLikely(beads: Beads): Splice | null {
  const isLikely = (bead: KeptBead) => !bead.confirmed && surenessOf(bead) === 'likely';
  const first = beads.findIndex(isLikely);
  if (first < 0) return null;
  const removed = beads.slice(first, beads.findLastIndex(isLikely) + 1);
  return { at: first, removed, put: removed.map((bead) => (isLikely(bead) ? { ...bead, confirmed: true } : bead)) };
}

/** Makes one bead of this and the next, which a person has thereby confirmed where it has both sides. */
export function mergeWithNext(beads: Beads, at: number): Splice | null {
  const [bead, next] = [beads[at], beads[at + 1]];
  if (!bead || !next) return null;
  const merged = {
    ...bead,
    segmentIds: [...bead.segmentIds, ...next.segmentIds],
    pieces: [...bead.pieces, ...next.pieces],
    confidence: null,
  };
  return { at, removed: [bead, next], put: [{ ...merged, confirmed: kindOf(merged) === 'pair' }] };
}

/**
 * Parts a bead where the translation is at `offset`, inside a piece or between two; `sources` segments go with the first part.
 * Parts with both sides are confirmed. Null where nothing would stand on one side.
 */
export function splitBead(
  beads: Beads,
  at: number,
  { offset, sources }: { readonly offset: number; readonly sources: number },
  newId: NewId,
): Splice | null {
  const bead = beads[at];
  if (!bead) return null;
  const [before, after] = partPieces(bead.pieces, offset);
  const parts = [
    { segmentIds: bead.segmentIds.slice(0, sources), pieces: before },
    { segmentIds: bead.segmentIds.slice(sources), pieces: after },
  ];
  if (parts.some(({ segmentIds, pieces }) => segmentIds.length + pieces.length === 0)) return null;
  const put = parts.map((part, place) => judged({ ...bead, ...part, id: place === 0 ? bead.id : newId() }));
  return { at, removed: [bead], put };
}

function judged(bead: KeptBead): KeptBead {
  return { ...bead, confidence: null, confirmed: kindOf(bead) === 'pair' };
}

function partPieces(pieces: readonly TextSpan[], offset: number): [TextSpan[], TextSpan[]] {
  const before: TextSpan[] = [];
  const after: TextSpan[] = [];
  for (const { start, end } of pieces) {
    if (start < offset) before.push({ start, end: Math.min(end, offset) });
    if (end > offset) after.push({ start: Math.max(start, offset), end });
  }
  return [before, after];
}

/**
 * Confirms that a sentence was left out: of several, the first or the last, and the others keep the translation. What stood beside
 * a single one becomes a bead of its own, for someone to look at.
 */
export function markOmitted(beads: Beads, at: number, which: 'first' | 'last', newId: NewId): Splice | null {
  const bead = beads[at];
  if (!bead || bead.segmentIds.length === 0) return null;
  const isOne = bead.segmentIds.length === 1 || bead.pieces.length === 0;
  const [left, kept] = isOne ? [bead.segmentIds, []] : partSegments(bead.segmentIds, which);
  const omitted = { ...bead, id: newId(), segmentIds: left, pieces: [], confidence: null, confirmed: true };
  if (bead.pieces.length === 0) return { at, removed: [bead], put: [{ ...omitted, id: bead.id }] };
  const rest = { ...bead, segmentIds: kept, confidence: null, confirmed: kept.length > 0 };
  return { at, removed: [bead], put: !isOne && which === 'last' ? [rest, omitted] : [omitted, rest] };
}

function partSegments(segmentIds: readonly string[], which: 'first' | 'last'): [readonly string[], readonly string[]] {
  return which === 'first'
    ? [segmentIds.slice(0, 1), segmentIds.slice(1)]
    : [segmentIds.slice(-1), segmentIds.slice(0, -1)];
}

/**
 * Confirms that text was added: that before `offset` where the bead has more, else all of it. The sentences of the source keep
 * the rest.
 */
export function markAdded(beads: Beads, at: number, offset: number, newId: NewId): Splice | null {
  const bead = beads[at];
  if (!bead || bead.pieces.length === 0) return null;
  const [before, after] = bead.segmentIds.length > 0 ? partPieces(bead.pieces, offset) : [bead.pieces, []];
  const isPart = before.length > 0 && after.length > 0;
  const added = { ...bead, segmentIds: [], pieces: isPart ? before : bead.pieces, confidence: null, confirmed: true };
  if (bead.segmentIds.length === 0) return { at, removed: [bead], put: [added] };
  const rest = { ...bead, pieces: isPart ? after : [], confidence: null, confirmed: isPart };
  return { at, removed: [bead], put: [{ ...added, id: newId() }, rest] };
}

/**
 * Moves the translation one bead down (or up) against the source, from this bead on as far as the next gap, which takes it in, or
 * the next confirmed bead, before which what is left over waits as added. Null where nothing can move.
 */
export function shiftFrom(beads: Beads, at: number, direction: 'down' | 'up', newId: NewId): Splice | null {
  return direction === 'down' ? shiftDown(beads, at, newId) : shiftUp(beads, at, newId);
}

function moved(bead: KeptBead, pieces: readonly TextSpan[]): KeptBead {
  return { ...bead, pieces, confidence: null, confirmed: false };
}

function shiftDown(beads: Beads, at: number, newId: NewId): Splice | null {
  const first = beads[at];
  if (!first || first.pieces.length === 0) return null;
  const put: KeptBead[] = [];
  let carried: readonly TextSpan[] = [];
  let place = at;
  for (; place < beads.length; place++) {
    const bead = beads[place] as KeptBead;
    if (place > at && bead.confirmed) break;
    if (bead.segmentIds.length === 0) {
      carried = [...carried, ...bead.pieces];
      continue;
    }
    put.push(moved(bead, carried));
    carried = bead.pieces;
    if (carried.length > 0) continue;
    place++;
    break;
  }
  if (carried.length > 0)
    put.push({ id: newId(), segmentIds: [], pieces: carried, confidence: null, confirmed: false });
  return { at, removed: beads.slice(at, place), put };
}

function shiftUp(beads: Beads, at: number, newId: NewId): Splice | null {
  const first = beads[at];
  if (!first || first.segmentIds.length === 0) return null;
  const put: KeptBead[] = [];
  if (first.pieces.length > 0) {
    put.push({ id: newId(), segmentIds: [], pieces: first.pieces, confidence: null, confirmed: false });
  }
  let open: KeptBead = first;
  let place = at + 1;
  for (; place < beads.length; place++) {
    const bead = beads[place] as KeptBead;
    if (bead.confirmed || bead.pieces.length === 0) break;
    put.push(moved(open, bead.pieces));
    if (bead.segmentIds.length === 0) return { at, removed: beads.slice(at, place + 1), put };
    open = bead;
  }
  if (place === at + 1) return null;
  return { at, removed: beads.slice(at, place), put: [...put, moved(open, [])] };
}

/** The next place, from `at` on and then from the start, whose bead someone has to look at; null where all are resolved. */
export function findUnresolved(beads: Beads, at: number, direction: 1 | -1 = 1): number | null {
  for (let step = 1; step <= beads.length; step++) {
    const place = (at + direction * step + beads.length * 2) % beads.length;
    const bead = beads[place];
    if (bead && isUnresolved(bead)) return place;
  }
  return null;
}
