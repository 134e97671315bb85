type Covering = { readonly segmentIds: readonly string[] };
type Numbered = { readonly id: string; readonly number: number };

/**
 * What belongs together, by segment id: sentences that any of the texts joins have one name, the number of the first of
 * them, and sentences that no text joins have their own.
 */
export function nameRuns(segments: readonly Numbered[], texts: readonly Covering[]): Map<string, string> {
  const placeOf = new Map(segments.map(({ id }, place) => [id, place]));
  const firsts = segments.map((_, place) => place);

  function firstOf(place: number): number {
    let first = place;
    for (let next = firsts[first] ?? first; next !== first; next = firsts[first] ?? first) first = next;
    return first;
  }

  for (const { segmentIds } of texts) {
    const joined = segmentIds.flatMap((id) => placeOf.get(id) ?? []).map(firstOf);
    const first = Math.min(...joined);
    for (const one of joined) firsts[one] = first;
  }
  return new Map(segments.map(({ id }, place) => [id, String(segments[firstOf(place)]?.number)]));
}
