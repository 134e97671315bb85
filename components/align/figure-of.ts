/** “.94”: a chance as the field writes it. Never more than it is. */
export function figureOf(confidence: number): string {
  return `.${String(Math.min(99, Math.floor(confidence * 100))).padStart(2, '0')}`;
}
