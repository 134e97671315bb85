/** A text in two at a caret (UTF-16 code units), without the blanks that stood at the cut. */
export function splitText(text: string, caret: number): [string, string] {
  return [text.slice(0, caret).trimEnd(), text.slice(caret).trimStart()];
}

/**
 * How many source sentences, of these lengths, the part of a joined text before the caret answers. Judged by how far into
 * the text the caret stands; at least one sentence stays on either side. Throws RangeError for fewer than two.
 */
export function sentencesBefore(sourceLengths: readonly number[], caret: number, textLength: number): number {
  if (sourceLengths.length < 2) throw new RangeError(`cannot split ${sourceLengths.length} sentence`);
  const total = sourceLengths.reduce((sum, length) => sum + length, 0);
  const place = (caret / Math.max(1, textLength)) * total;
  let best = 1;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let count = 1; count < sourceLengths.length; count += 1) {
    sum += sourceLengths[count - 1] ?? 0;
    const distance = Math.abs(sum - place);
    if (distance < least) [best, least] = [count, distance];
  }
  return best;
}
