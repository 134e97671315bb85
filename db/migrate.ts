import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { findCapabilities } from './capabilities';
import type { Database } from './client';

// Next's compiler knows no import.meta.dirname.
const defaultFolder = join(dirname(fileURLToPath(import.meta.url)), 'migrations');

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

/** Two that create the same thing at once can collide in spite of `if not exists`: the loser then finds it there. */
async function createLockRow(client: pg.PoolClient): Promise<void> {
  const create = () =>
    client.query(`create schema if not exists drizzle;
      create table if not exists drizzle.migration_lock (id int primary key);
      insert into drizzle.migration_lock values (1) on conflict do nothing`);
  await create().catch(create);
}
