// One map for a process, in which Next evaluates this module several times.
const shared = globalThis as typeof globalThis & { versoRunning?: Map<string, Promise<void>> };
shared.versoRunning ??= new Map();
const running = shared.versoRunning;

/** Whether work of a name goes on in this process. */
export function isRunning(name: string): boolean {
  return running.has(name);
}

/** Begins work of a name, or answers with the one that goes on: there is one at a time. It may go on when nobody waits for it. */
export function runOnce(name: string, work: () => Promise<void>): Promise<void> {
  const known = running.get(name);
  if (known) return known;
  const begun = work().finally(() => running.delete(name));
  running.set(name, begun);
  // Whoever waits hears of a failure; nobody may be waiting.
  begun.catch(() => {});
  return begun;
}
