/** Closes the database when the server is told to end; with it the local PostgreSQL server stops where nobody else uses it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { closeDatabase } = await import('@/db/client');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => closeDatabase().finally(() => process.exit(0)));
  }
}
