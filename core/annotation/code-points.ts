/**
 * Places in a text counted in code points, as the Web Annotation model wants them, from places in UTF-16 code units; places behind
 * the text's end keep their distance from it.
 */
export function toCodePoints(text: string, at: number): number {
  return Array.from(text.slice(0, at)).length + Math.max(0, at - text.length);
}

/** Undoes `toCodePoints`. */
export function fromCodePoints(text: string, at: number): number {
  const points = Array.from(text);
  return points.slice(0, at).join('').length + Math.max(0, at - points.length);
}
