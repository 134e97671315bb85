import { moveCaret } from '@/core/text/move-caret';

/** Where a text may be split, before each word but the first, as offsets in UTF-16 code units. */
export function listSplitPlaces(text: string, language: string): number[] {
  const end = text.trimEnd().length;
  const places: number[] = [];
  let at = moveCaret(text, 0, { by: 'word', towards: 'end' }, language);
  while (at > 0 && at < end) {
    if (text.slice(0, at).trim() !== '') places.push(at);
    at = moveCaret(text, at, { by: 'word', towards: 'end' }, language);
  }
  return places;
}

const innerStop = /[.!?…؟۔।。！？;:—–؛]["'”’»›」』）)]*\s*$/u;

/** The place to propose: the one that a caret is nearest to, else the first behind a stop, else the middle. Null without places. */
export function proposePlace(text: string, places: readonly number[], caret: number | null): number | null {
  const nearest = (to: number) =>
    places.reduce<number | null>(
      (best, place) => (best === null || Math.abs(place - to) < Math.abs(best - to) ? place : best),
      null,
    );
  if (caret !== null && caret > 0 && caret < text.trimEnd().length) return nearest(caret);
  return places.find((place) => innerStop.test(text.slice(0, place))) ?? nearest(text.length / 2);
}
