import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { closeDatabase, getDatabase } from '@/db/client';
import { findPostmaster } from '@/db/postmaster';
import { inTransaction } from '@/db/transaction';
import { aUsedDataFolder, killServer } from './a-data-folder';

// A busy machine takes a while to notice that a process is gone.
const patience = { timeout: 10_000 };

async function useLocalServer(): Promise<string> {
  const dataFolder = await aUsedDataFolder();
  vi.stubEnv('VERSO_DATA', dataFolder);
  vi.stubEnv('DATABASE_URL', undefined);
  onTestFinished(async () => {
    await closeDatabase();
    vi.unstubAllEnvs();
  });
  return dataFolder;
}

test('opens one database for all who ask at once, and closes it with its server', async () => {
  const dataFolder = await useLocalServer();
  const [one, two] = await Promise.all([getDatabase(), getDatabase()]);
  expect(one).toBe(two);
  const { rows } = await one.execute(sql`select count(*) from pg_database where datname = 'verso'`);
  expect(rows).toEqual([{ count: 1 }]);
  await closeDatabase();
  expect(await findPostmaster(join(dataFolder, 'postgres'))).toBeNull();
});

test('waits with who asks for it while it closes, and then opens another', async () => {
  const dataFolder = await useLocalServer();
  const one = await getDatabase();
  await one.execute(sql`create table line (text text)`);
  const closing = closeDatabase();
  const other = await getDatabase();
  await closing;
  expect(other).not.toBe(one);
  expect((await other.execute(sql`select count(*) from line`)).rows).toEqual([{ count: 0 }]);
  await closeDatabase();
  expect(await findPostmaster(join(dataFolder, 'postgres'))).toBeNull();
});

test('goes on with the next query after the local server was killed', async () => {
  const dataFolder = await useLocalServer();
  const database = await getDatabase();
  await database.execute(sql`create table line (text text)`);
  for (let round = 1; round <= 3; round++) {
    await database.execute(sql`insert into line values ('Сердце зимы')`);
    const broken = inTransaction(database, async (transaction) => {
      await transaction.execute(sql`insert into line values ('lost')`);
      await killServer(dataFolder);
      await transaction.execute(sql`select pg_sleep(5)`);
    });
    await expect(broken).rejects.toThrow();
    // What was sent in this moment would fail like the transaction.
    await expect.poll(() => database.$client.totalCount, patience).toBe(0);
    const queries = Array.from({ length: 20 }, () => database.execute(sql`select count(*) from line`));
    for (const { rows } of await Promise.all(queries)) expect(rows).toEqual([{ count: round }]);
  }
  // A dead connection that was not given back would still count.
  await expect.poll(() => database.$client.totalCount - database.$client.idleCount, patience).toBe(0);
  await closeDatabase();
  expect(await findPostmaster(join(dataFolder, 'postgres'))).toBeNull();
});

test('stays closed while the interface is built', async () => {
  vi.stubEnv('NEXT_PHASE', 'phase-production-build');
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(getDatabase()).rejects.toThrow(/while the interface is built/);
});
