import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { createClient, type Database } from '@/db/client';

/** An empty database with the whole schema, for the test file that calls this at its top; dropped after its tests. */
export async function aDatabase(): Promise<Database> {
  const server = inject('testServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create database ${name} template ${server.database}`);
  const database = createClient({ ...server, database: name });
  afterAll(async () => {
    await database.$client.end();
    await run(server, `drop database ${name} with (force)`);
  });
  return database;
}

async function run(server: pg.ClientConfig, statement: string): Promise<void> {
  // A database that somebody is connected to can't be copied.
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  await client.query(statement);
  await client.end();
}
