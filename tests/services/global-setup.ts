import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { TestProject } from 'vitest/node';
import { createClient } from '@/db/client';
import { startLocalServer } from '@/db/local-server';
import { migrateDatabase } from '@/db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: pg.ClientConfig;
  }
}

/** One PostgreSQL server for the run, with a migrated database that those of the test files are copies of. */
export default async function startTestServer({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'verso-test-'));
  const server = await startLocalServer({ dataFolder });
  const template = createClient(server.connection);
  // These data needn't outlive a power cut.
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    await template.$client.query(`alter system set ${setting} = off`);
  }
  await template.$client.query('select pg_reload_conf()');
  await migrateDatabase(template);
  await template.$client.end();
  provide('testServer', server.connection);
  return async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true });
  };
}
