import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { migrateDatabase } from '@/db/migrate';
import { aDatabase } from '../services/a-database';

const database = await aDatabase();

/** A folder of migrations later than the project's own, each of which fails where it is run twice. */
async function aMigrationsFolder(names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verso-db-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'meta'));
  const entries = names.map((name, idx) => ({
    idx,
    version: '7',
    when: Date.now() + idx,
    tag: name,
    breakpoints: true,
  }));
  await writeFile(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  );
  for (const name of names) await writeFile(join(folder, `${name}.sql`), `create table ${name} (id int primary key);`);
  return folder;
}

test.each([true, false])(
  'runs each migration once in four starts at once (advisory locks: %s)',
  async (advisoryLocks) => {
    const names = [`first_${advisoryLocks}`, `second_${advisoryLocks}`];
    const folder = await aMigrationsFolder(names);
    await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(database, { folder, advisoryLocks })));
    await migrateDatabase(database, { folder, advisoryLocks });
    const { rows } = await database.execute(
      sql`select table_name from information_schema.tables where table_name in ${names} order by 1`,
    );
    expect(rows).toEqual(names.map((name) => ({ table_name: name })));
  },
);

test('leaves nothing behind of a migration that fails', async () => {
  const folder = await aMigrationsFolder(['sound', 'broken']);
  await writeFile(join(folder, 'broken.sql'), 'create table broken (id nonsense);');
  await expect(migrateDatabase(database, { folder })).rejects.toThrow();
  const { rows } = await database.execute(sql`select to_regclass('sound') as found`);
  expect(rows).toEqual([{ found: null }]);
});
