/** Stands for the scroller where there is none to measure: on the server, and in the first render in a browser. */
export const firstRect = { width: 1000, height: 720 };

/** The rows to be drawn, and the kept one wherever it is. */
export function withKept(rows: number[], kept: number): number[] {
  return rows.includes(kept) ? rows : [...rows, kept].sort((a, b) => a - b);
}
