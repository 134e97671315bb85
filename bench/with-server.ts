import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Database } from '@/db/client';
import { startLocalServer } from '@/db/local-server';
import { migrateDatabase } from '@/db/migrate';

/** Runs a measurement on a server of its own, whose data go with it. */
export async function withServer(run: (database: Database) => Promise<void>): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'verso-bench-'));
  const server = await startLocalServer({ dataFolder });
  const database = createClient({ ...server.connection, statement_timeout: 0 });
  try {
    await migrateDatabase(database);
    await run(database);
  } finally {
    await database.$client.end();
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
