import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { inTransaction } from '@/db/transaction';
import { aDatabase } from '../services/a-database';

const database = await aDatabase();

beforeEach(async () => {
  await database.execute(sql`drop table if exists page`);
  await database.execute(sql`create table page (id int primary key, reads int not null)`);
  await database.execute(sql`insert into page values (1, 0), (2, 0)`);
});

const reads = async () => (await database.execute(sql`select sum(reads)::int as sum from page`)).rows[0]?.sum;

test('joins the open transaction, so that what failed outside is undone inside', async () => {
  const outer = inTransaction(database, async (transaction) => {
    await inTransaction(transaction, (same) => same.execute(sql`update page set reads = 7`));
    throw new RangeError('no such page');
  });
  await expect(outer).rejects.toThrow('no such page');
  expect(await reads()).toBe(0);
});

test('runs the work again when two that read the same can’t both be right', async () => {
  let runs = 0;
  const read = () =>
    inTransaction(
      database,
      async (transaction) => {
        runs++;
        const { rows } = await transaction.execute(sql`select reads from page where id = 1`);
        await transaction.execute(sql`select pg_sleep(0.05)`);
        await transaction.execute(sql`update page set reads = ${Number(rows[0]?.reads) + 1} where id = 1`);
      },
      { isolationLevel: 'serializable' },
    );
  await Promise.all([read(), read(), read()]);
  expect(await reads()).toBe(3);
  expect(runs).toBeGreaterThan(3);
});

test('runs the work again when two wait for each other', async () => {
  let runs = 0;
  const readBoth = (first: number, second: number) =>
    inTransaction(database, async (transaction) => {
      runs++;
      await transaction.execute(sql`update page set reads = reads + 1 where id = ${first}`);
      await transaction.execute(sql`select pg_sleep(0.1)`);
      await transaction.execute(sql`update page set reads = reads + 1 where id = ${second}`);
    });
  await Promise.all([readBoth(1, 2), readBoth(2, 1)]);
  expect(await reads()).toBe(4);
  expect(runs).toBe(3);
});

test('gives up after five runs, and passes other errors on at once', async () => {
  let runs = 0;
  const work = (code: string) =>
    inTransaction(database, async () => {
      runs++;
      throw Object.assign(new Error('given up'), { code });
    });
  await expect(work('40001')).rejects.toThrow('given up');
  expect(runs).toBe(5);
  await expect(work('23505')).rejects.toThrow('given up');
  expect(runs).toBe(6);
});
