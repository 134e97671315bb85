import type { AnchoredText } from './follow-through-texts';

/** Neighbouring texts that gave way to others. */
export type ChangedStretch = { readonly before: readonly AnchoredText[]; readonly after: readonly AnchoredText[] };

/** What lies between texts that stayed as they were, in the order of the text. */
export function findChangedStretches(
  before: readonly AnchoredText[],
  after: readonly AnchoredText[],
): ChangedStretch[] {
  const placeOf = new Map(before.map((one, place) => [one.id, place]));
  const stretches: ChangedStretch[] = [];
  let [from, to] = [0, 0];
  const close = (beforeEnd: number, afterEnd: number) => {
    if (from < beforeEnd) stretches.push({ before: before.slice(from, beforeEnd), after: after.slice(to, afterEnd) });
  };
  for (const [at, one] of after.entries()) {
    const place = placeOf.get(one.id);
    if (place === undefined || place < from || before[place]?.text !== one.text) continue;
    close(place, at);
    [from, to] = [place + 1, at + 1];
  }
  close(before.length, after.length);
  return stretches;
}
