import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { findCapabilities } from './capabilities';
import type { Database } from './client';

const defaultFolder = join(import.meta.dirname, 'migrations');

/** Brings the schema up to date. Several processes may call it at once: one works, the others wait. */
export async function migrateDatabase(
  { $client: pool }: Database,
  { folder = defaultFolder, advisoryLocks }: { folder?: string; advisoryLocks?: boolean } = {},
): Promise<void> {
  const holder = await pool.connect();
  const worker = await pool.connect();
  try {
    for (const client of [holder, worker]) await client.query('set statement_timeout = 0');
    const hasLocks = advisoryLocks ?? (await findCapabilities(holder)).advisoryLocks;
    if (!hasLocks) await createLockRow(holder);
    await holder.query('begin');
    await holder.query(
      hasLocks ? `select pg_advisory_xact_lock(${migrationLock})` : 'select from drizzle.migration_lock for update',
    );
    await migrate(drizzle(worker), { migrationsFolder: folder });
    await holder.query('commit');
  } finally {
    // Their settings differ from the pool's, and a lock that is still held ends with its connection.
    holder.release(true);
    worker.release(true);
  }
}

const migrationLock = 0x6d696772;

async function createLockRow(client: pg.PoolClient): Promise<void> {
  await client.query('create schema if not exists drizzle');
  await client.query('create table if not exists drizzle.migration_lock (id int primary key)');
  await client.query('insert into drizzle.migration_lock values (1) on conflict do nothing');
}
