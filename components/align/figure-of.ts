/** “.94”: a chance as the field writes it, never more than it is; isolated, since its full stop comes first in every direction. */
export function figureOf(confidence: number): string {
  return `\u2066.${String(Math.min(99, Math.floor(confidence * 100))).padStart(2, '0')}\u2069`;
}
