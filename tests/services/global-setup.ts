import { randomUUID } from 'node:crypto';
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

/**
 * One PostgreSQL server for the run, with a migrated database that those of the test files are copies of: the server of DATABASE_URL,
 * whose own databases are left alone, or one of its own.
 */
export default async function startTestServer({ provide }: TestProject): Promise<() => Promise<void>> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return startOnServer(new URL(DATABASE_URL), provide);
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

async function startOnServer(
  { hostname, port, username, password, pathname }: URL,
  provide: TestProject['provide'],
): Promise<() => Promise<void>> {
  const connection = {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
  const owner = createClient({ ...connection, database: pathname.slice(1) });
  const database = `test_template_${randomUUID().replaceAll('-', '')}`;
  await owner.$client.query(`create database ${database} encoding 'UTF8' locale 'C.UTF-8' template template0`);
  const template = createClient({ ...connection, database });
  await migrateDatabase(template);
  await template.$client.end();
  provide('testServer', { ...connection, database });
  return async () => {
    await owner.$client.query(`drop database ${database} with (force)`);
    await owner.$client.end();
  };
}
