/**
 * Says to other tabs that this one lives, and calls back once for each of the given tabs when it has gone.
 * Without locks (plain http) nobody can tell, and every other tab counts as gone; a save sent twice is saved once.
 */
export function watchTabs(me: string, { onGone }: { onGone: (tab: string) => void }) {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  const stop = new AbortController();
  const watched = new Set<string>();
  const lockOf = (tab: string) => `verso.tab/${tab}`;
  const quiet = () => {};
  locks
    ?.request(
      lockOf(me),
      { signal: stop.signal },
      () => new Promise<void>((end) => stop.signal.addEventListener('abort', () => end())),
    )
    .catch(quiet);

  return {
    watch(tab: string): void {
      if (watched.has(tab) || tab === me) return;
      watched.add(tab);
      if (!locks) onGone(tab);
      else locks.request(lockOf(tab), { signal: stop.signal }, () => onGone(tab)).catch(quiet);
    },
    stop: () => stop.abort(),
  };
}
