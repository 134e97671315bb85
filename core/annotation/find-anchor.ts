import type { TextSpan } from '@/core/text/span';
import { type Anchor, contextAfter, contextBefore, contextLength, edge } from './anchor';
import { distanceAtStart, editDistance, nearestStretch } from './nearest-stretch';
import { partsWord } from './parts-word';

/** `proposal` is where the words may have gone, for a person to confirm. */
export type AnchorPlace =
  | { readonly kind: 'found'; readonly span: TextSpan }
  | { readonly kind: 'lost'; readonly proposal: TextSpan | null };

/** With these, 880,000 sequences of random edits, splits and joins moved no note to words that weren't its own. */
const limits = {
  /** Both contexts together, around unchanged words. */
  context: 0.87,
  /** Both, around words so many that they hardly come twice. */
  aroundMany: 0.55,
  manyWords: 20,
  /** One whole context unchanged, up to the edge of the text where that is near: about two words at least. */
  oneSide: 10,
  /** Both contexts then, where the other is exchanged and not cut. */
  aroundOne: 0.7,
  /** So much unchanged on both sides, about a word each, and both contexts together. */
  eachSide: 6,
  aroundEach: 0.65,
  /** So much on one side is the least: a short word and its space. */
  neighbour: 4,
  /** By how much the best place must fit better than the next one with the same words. */
  lead: 0.2,
  /** Both contexts, where the same words stand near. */
  nearTwin: 0.95,
  /** Changed words, and the contexts around those. */
  changedWords: 0.8,
  aroundChanged: 0.9,
  /** Below this a place isn't worth a proposal. */
  proposal: 0.35,
} as const;

/** Contexts may have grown by as much again. */
const windowLength = contextLength * 2;

/**
 * How well a stretch fits: `both` contexts from 0 to 1; what is unchanged right in front and behind, whether that is all, and
 * whether nothing stands there.
 */
type Fit = { readonly span: TextSpan; readonly both: number; readonly front: Side; readonly back: Side };
type Side = { readonly unchanged: number; readonly isWhole: boolean; readonly isBare: boolean };

/**
 * Where the words of an anchor are in a text that may have changed. Judged by the words and what stands around them, never by
 * how often the words come before; when that doesn't settle it, the anchor is lost. Where the text
 * that the anchor is right for is known, `hadTwin` says whether its words stood elsewhere in it; if not, and if they stand
 * nowhere else now, a neighbour is enough. An anchor without words is lost.
 */
export function findAnchor(text: string, anchor: Anchor, hadTwin?: boolean): AnchorPlace {
  if (anchor.exact === '') return { kind: 'lost', proposal: null };
  const fits = listPlaces(text, anchor)
    .map((start) => fitAt(text, anchor, { start, end: start + anchor.exact.length }))
    .sort((a, b) => b.both - a.both || nearness(a, anchor) - nearness(b, anchor));
  const [best, next] = fits;
  if (best && isSettled(best, next, anchor, hadTwin)) return { kind: 'found', span: best.span };

  const near = fitChanged(text, anchor);
  if (near && !best && hasNeighbour(near) && near.words >= limits.changedWords && near.both >= limits.aroundChanged) {
    return { kind: 'found', span: near.span };
  }
  const proposed = best ?? near;
  const isLikely = proposed !== null && proposed.both >= limits.proposal;
  return { kind: 'lost', proposal: isLikely ? proposed.span : proposePlace(text, anchor) };
}

function isSettled(best: Fit, next: Fit | undefined, anchor: Anchor, hadTwin?: boolean): boolean {
  if (best.both === 1 && best.span.start === anchor.start) return true;
  if (!hasNeighbour(best)) return false;
  if (hadTwin === false && !next) return true;
  if (hadTwin || hasTwin(anchor)) return best.both >= limits.nearTwin && (!next || best.both > next.both);
  if (next && best.both - next.both < limits.lead) return false;
  const enough = anchor.exact.length >= limits.manyWords ? limits.aroundMany : limits.context;
  return best.both >= enough || hasOneSide(best) || hasEachSide(best);
}

function hasNeighbour({ front, back }: Fit): boolean {
  return [front, back].some(({ unchanged, isWhole }) => isWhole || unchanged >= limits.neighbour);
}

function hasOneSide({ both, front, back }: Fit): boolean {
  return (
    [front, back].some(({ unchanged, isWhole }) => isWhole && unchanged >= limits.oneSide) &&
    (both >= limits.aroundOne || front.isBare || back.isBare)
  );
}

function hasEachSide({ both, front, back }: Fit): boolean {
  return both >= limits.aroundEach && [front, back].every(({ unchanged }) => unchanged >= limits.eachSide);
}

/** The same words stand near these: if the one or the other was taken out, only unchanged contexts can say which. */
function hasTwin({ exact, prefix, suffix }: Anchor): boolean {
  return prefix.includes(exact) || suffix.includes(exact);
}

/** The places of the exact words, as whole words if they were. */
function listPlaces(text: string, anchor: Anchor): number[] {
  const { exact } = anchor;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (cutsLike(text, { start: at, end: at + exact.length }, anchor)) places.push(at);
  }
  return places;
}

/** Whether a stretch begins and ends inside words only where the anchor's words do. */
function cutsLike(text: string, { start, end }: TextSpan, { exact, prefix, suffix }: Anchor): boolean {
  return (
    partsWord(text, start) === partsWord(prefix + exact, prefix.length) &&
    partsWord(text, end) === partsWord(exact + suffix, exact.length)
  );
}

function fitAt(text: string, anchor: Anchor, span: TextSpan): Fit {
  const wantedBefore = reverse(contextBefore(anchor));
  const wantedAfter = contextAfter(anchor);
  const before = reverse(`${edge}${text.slice(0, span.start)}`.slice(-windowLength));
  const after = `${text.slice(span.end)}${edge}`.slice(0, windowLength);
  const distance = distanceAtStart(wantedBefore, before) + distanceAtStart(wantedAfter, after);
  return {
    span,
    both: 1 - distance / (wantedBefore.length + wantedAfter.length),
    front: sideOf(wantedBefore, before),
    back: sideOf(wantedAfter, after),
  };
}

function sideOf(wanted: string, found: string): Side {
  let unchanged = 0;
  while (unchanged < wanted.length && wanted[unchanged] === found[unchanged]) unchanged++;
  return { unchanged, isWhole: unchanged === wanted.length, isBare: found.startsWith(edge) };
}

/** The stretch that is likest to the words in their context; null when nothing of them is left. */
function fitChanged(text: string, anchor: Anchor): (Fit & { readonly words: number }) | null {
  const whole = `${edge}${text}${edge}`;
  const near = nearestStretch(whole, contextBefore(anchor), anchor.exact, contextAfter(anchor));
  const span = trim(text, { start: Math.max(0, near.start - 1), end: Math.min(text.length, near.end - 1) });
  if (span.start >= span.end) return null;
  const found = text.slice(span.start, span.end);
  if (!cutsLike(text, span, anchor)) return null;
  const words = 1 - editDistance(anchor.exact, found) / Math.max(anchor.exact.length, found.length);
  return { ...fitAt(text, anchor, span), words };
}

/** Whole words where those of the anchor were by what stands around them; all of the text when that says too little. */
function proposePlace(text: string, anchor: Anchor): TextSpan | null {
  const whole = `${edge}${text}${edge}`;
  const near = nearestStretch(whole, contextBefore(anchor), anchor.exact, contextAfter(anchor));
  const span = widen(text, { start: Math.max(0, near.start - 1), end: Math.min(text.length, near.end - 1) });
  const isLikely = span.start < span.end && fitAt(text, anchor, span).both >= limits.proposal;
  const proposed = isLikely ? span : trim(text, { start: 0, end: text.length });
  return proposed.start < proposed.end ? proposed : null;
}

/** To the ends of the words that it cuts; where nothing stands, to the next word, or to the last. */
function widen(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, Math.max(start, end)];
  while (from > 0 && partsWord(text, from)) from--;
  while (to < text.length && partsWord(text, to)) to++;
  const trimmed = trim(text, { start: from, end: to });
  if (trimmed.start < trimmed.end) return trimmed;
  const next = /[\p{L}\p{N}\p{M}]+/u.exec(text.slice(to)) ?? null;
  if (next) return { start: to + next.index, end: to + next.index + next[0].length };
  const last = /[\p{L}\p{N}\p{M}]+(?=[^\p{L}\p{N}\p{M}]*$)/u.exec(text.slice(0, from));
  return last ? { start: last.index, end: last.index + last[0].length } : trimmed;
}

/** Without white space at the ends, and without half of a surrogate pair. */
function trim(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (from < to && /[\s\udc00-\udfff]/.test(text.charAt(from))) from++;
  while (to > from && /[\s\ud800-\udbff]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function nearness({ span }: Fit, anchor: Anchor): number {
  return Math.abs(span.start - anchor.start);
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
