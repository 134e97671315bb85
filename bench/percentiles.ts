export type Times = { readonly p50: number; readonly p95: number; readonly max: number };

/** Runs something many times and answers how long it took, in milliseconds. The first tenth warms up and isn't counted. */
export async function time(times: number, run: (round: number) => Promise<unknown>): Promise<Times> {
  const taken: number[] = [];
  for (let round = -Math.ceil(times / 10); round < times; round++) {
    const started = performance.now();
    await run(round);
    if (round >= 0) taken.push(performance.now() - started);
  }
  return percentilesOf(taken);
}

/** By nearest rank. */
export function percentilesOf(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** What a measurement is compared to: raw SQL, where it has no other name. */
export type Baseline = Times & { readonly name?: string };

/** A line of a table: what, its figures, and how they compare to a baseline where there is one. */
export function print(what: string, { p50, p95, max }: Times, baseline?: Baseline, goal?: string): void {
  const ratio = baseline ? `  ${(p95 / baseline.p95).toFixed(1)} × ${baseline.name ?? 'raw SQL'} at p95` : '';
  const figures = `p50 ${p50.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms  max ${max.toFixed(2)} ms`;
  console.log(`${what.padEnd(52)} ${figures}${ratio}${goal ? `  (goal ${goal})` : ''}`);
}
