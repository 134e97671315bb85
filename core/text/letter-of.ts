/** The letter of a note on a translation, from 0: `a` to `z`, then `aa`. Throws a RangeError below 0. */
export function letterOf(place: number): string {
  if (place < 0) throw new RangeError(`no letter for ${place}`);
  const last = String.fromCharCode('a'.charCodeAt(0) + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
