/** A stretch of a text that is like a quotation in its context, with the edits that part the contexts from theirs. */
export type NearStretch = { readonly start: number; readonly end: number; readonly distance: number };

/**
 * The stretch of the text that is likest to `exact` between `prefix` and `suffix`: fewest insertions, removals and replacements
 * of code units over all three. Approximate matching after Sellers (1980); each column carries where the middle began and ended.
 */
export function nearestStretch(text: string, prefix: string, exact: string, suffix: string): NearStretch {
  const pattern = prefix + exact + suffix;
  const startLine = prefix.length;
  const endLine = prefix.length + exact.length;
  const columns = text.length + 1;
  let distances = new Int32Array(columns);
  let starts = new Int32Array(columns);
  let ends = new Int32Array(columns);
  for (let line = 0; line <= pattern.length; line++) {
    if (line > 0) {
      const [above, startsAbove, endsAbove] = [distances, starts, ends];
      [distances, starts, ends] = [new Int32Array(columns), new Int32Array(columns), new Int32Array(columns)];
      distances[0] = line;
      const code = pattern.charCodeAt(line - 1);
      for (let at = 1; at < columns; at++) {
        const replaced = (above[at - 1] ?? 0) + (text.charCodeAt(at - 1) === code ? 0 : 1);
        const removed = (above[at] ?? 0) + 1;
        const added = (distances[at - 1] ?? 0) + 1;
        const least = Math.min(replaced, removed, added);
        distances[at] = least;
        const [from, fromStarts, fromEnds] =
          least === replaced
            ? [at - 1, startsAbove, endsAbove]
            : least === removed
              ? [at, startsAbove, endsAbove]
              : [at - 1, starts, ends];
        starts[at] = fromStarts[from] ?? 0;
        ends[at] = fromEnds[from] ?? 0;
      }
    }
    if (line === startLine) for (let at = 0; at < columns; at++) starts[at] = at;
    if (line === endLine) for (let at = 0; at < columns; at++) ends[at] = at;
  }
  let best = 0;
  for (let at = 1; at < columns; at++) if ((distances[at] ?? 0) < (distances[best] ?? 0)) best = at;
  return { start: starts[best] ?? 0, end: ends[best] ?? 0, distance: distances[best] ?? 0 };
}

/**
 * How far two texts are from each other that should meet at their starts: edits between all of `wanted` and the start of `found`
 * that is likest. Levenshtein (1965).
 */
export function distanceAtStart(wanted: string, found: string): number {
  return Math.min(...lastRow(wanted, found));
}

export function editDistance(one: string, other: string): number {
  return lastRow(one, other)[other.length] ?? 0;
}

function lastRow(one: string, other: string): number[] {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    const code = one.charCodeAt(line - 1);
    for (let at = 1; at <= other.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (code === other.charCodeAt(at - 1) ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}
