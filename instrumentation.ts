/** What a server process does once, before it answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { notePeers } = await import('@/services/people/request-address');
  notePeers();
  // With the last connection gone the local PostgreSQL server stops, where nobody else uses it.
  const { closeDatabase } = await import('@/db/client');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => closeDatabase().finally(() => process.exit(0)));
  }
}
