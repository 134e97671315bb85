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
  await migrateDatabase(template);
  await template.$client.end();
  provide('testServer', server.connection);
  return async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true });
  };
}
