import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { backupDatabase } from '@/db/backup';
import type { Database } from '@/db/client';
import { restoreDatabase } from '@/db/restore';
import { aDatabase } from '../services/a-database';

const source = await aDatabase();
const target = await aDatabase();
const folder = await mkdtemp(join(tmpdir(), 'verso-db-'));
afterAll(() => rm(folder, { recursive: true }));
const file = join(folder, 'library.verso');

/** Tables that point to each other and to themselves, with columns of every kind that text could spoil. */
async function createLibrary(database: Database) {
  await database.execute(sql`drop table if exists shelf, "Book" cascade`);
  await database.execute(sql`create table shelf (id int primary key, favourite int)`);
  await database.execute(sql`create table "Book" (
    id int primary key, shelf_id int not null references shelf, sequel_of int references "Book",
    title text not null, tags text[], grams int[], notes jsonb, cover bytea, weight numeric(10, 3), ratio float8,
    bought timestamptz, "shown?" boolean, length int generated always as (length(title)) stored)`);
  await database.execute(sql`alter table shelf add foreign key (favourite) references "Book" deferrable`);
}

async function fillLibrary(database: Database, count: number) {
  await database.transaction(async (transaction) => {
    await transaction.execute(sql`set constraints all deferred`);
    await transaction.execute(sql`insert into shelf values (1, 1), (2, null)`);
    await transaction.execute(sql`
      insert into "Book" select n, 1 + n % 2, nullif(${count} + 1 - n, n), 'Том ' || n || E' "наш"\\n\\t\\\\N 👩‍🚀 é',
        array['a,b', null, '"', '{}'], array[n, -n], '{"β": [null, 1.50, "\\u00e9"]}', decode('00ff5c', 'hex'), n / 7.0, n / 7.0::float8,
        timestamptz '2024-02-29 12:34:56.789012+05:30' + n * interval '1 day', n % 3 = 0
      from generate_series(1, ${count}::int) n`);
    await transaction.execute(sql`insert into "Book" (id, shelf_id, title, notes) values (0, 2, '', 'null')`);
  });
}

async function content(database: Database) {
  const books = await database.execute(
    sql`select to_jsonb(b) as book, notes is null as bare from "Book" b order by id`,
  );
  const shelves = await database.execute(sql`select * from shelf order by id`);
  return { books: books.rows, shelves: shelves.rows };
}

beforeEach(async () => {
  for (const database of [source, target]) await createLibrary(database);
  await rm(file, { force: true });
});

describe('a restored backup', () => {
  test('is what was backed up, in every column and with every key', async () => {
    await fillLibrary(source, 2000);
    const made = await backupDatabase(source, file);
    expect(await restoreDatabase(target, file)).toEqual(made);
    expect(made.rows).toBeGreaterThanOrEqual(2003);
    expect(await content(target)).toEqual(await content(source));
    await expect(target.execute(sql`update "Book" set shelf_id = 9`)).rejects.toThrow();
    await expect(target.execute(sql`update shelf set favourite = -1`)).rejects.toThrow();
  });

  test('takes the place of what was there only when told to', async () => {
    await fillLibrary(source, 10);
    await fillLibrary(target, 3);
    await backupDatabase(source, file);
    const before = await content(target);
    await expect(restoreDatabase(target, file)).rejects.toThrow(/isn't empty \(table "Book"\)/);
    expect(await content(target)).toEqual(before);
    await restoreDatabase(target, file, { replace: true });
    expect(await content(target)).toEqual(await content(source));
  });

  test('is of one moment, whatever is written meanwhile', async () => {
    await fillLibrary(source, 20_000);
    const backup = backupDatabase(source, file);
    for (let round = 0; round < 50; round++) {
      await source.transaction(async (transaction) => {
        await transaction.execute(sql`insert into shelf select 3 + count(*) from shelf`);
        await transaction.execute(
          sql`insert into "Book" (id, shelf_id, title) select -1 - max(id), max(id), 'new' from shelf`,
        );
      });
    }
    await backup;
    await restoreDatabase(target, file);
    const { shelves, books } = await content(target);
    expect(books.length - 20_001).toBe(shelves.length - 2);
  });

  test('is refused where the schema is another one', async () => {
    await fillLibrary(source, 1);
    await backupDatabase(source, file);
    await target.execute(sql`alter table shelf add column colour text`);
    await expect(restoreDatabase(target, file)).rejects.toThrow('no table shelf with the columns id, favourite');
    await target.execute(sql`drop table shelf cascade`);
    await expect(restoreDatabase(target, file)).rejects.toThrow('no table shelf');
  });
});

describe('a damaged backup', () => {
  const rewrite = async (change: (lines: string[]) => string[]) => {
    const lines = gunzipSync(await readFile(file))
      .toString()
      .split('\n');
    await writeFile(file, gzipSync(change(lines).join('\n')));
  };
  const lineOf = (lines: string[], text: string) => lines.findIndex((line) => line.includes(text));

  beforeEach(async () => {
    await fillLibrary(source, 1000);
    await backupDatabase(source, file);
  });

  const damages: [string, RegExp, (lines: string[]) => string[]][] = [
    [
      'with a changed letter',
      /table "Book" after row \d+: the checksum of the next/,
      (lines) => lines.map((line) => line.replace('Том 777 ', 'Том 778 ')),
    ],
    ['with a row too few', /checksum of the next/, (lines) => lines.toSpliced(lineOf(lines, 'Том 9 '), 1)],
    [
      'without some of its rows',
      /table "Book" after row \d+: 1001 rows were expected/,
      (lines) => {
        const mark = lineOf(lines, '"mark"');
        return lines.toSpliced(lineOf(lines, '"start":"\\"Book') + 1, mark - lineOf(lines, '"start":"\\"Book'));
      },
    ],
    [
      'without one of its tables',
      /tables are missing/,
      (lines) => {
        const start = lineOf(lines, '"start":"shelf"');
        return lines.toSpliced(start, lineOf(lines, '"end":"shelf"') - start + 1);
      },
    ],
    ['that ends too early', /its end is missing/, (lines) => [...lines.slice(0, -2), '']],
    ['with a line that is none', /a line is no JSON/, (lines) => lines.with(2, 'Herz aus Eis')],
  ];

  test.each(damages)('%s is found, and nothing is restored', async (_, message, change) => {
    await rewrite(change);
    await expect(restoreDatabase(target, file)).rejects.toThrow(message);
    expect(await content(target)).toEqual({ books: [], shelves: [] });
  });

  test('is found wherever one bit of the file is another one', async () => {
    const sound = await readFile(file);
    const seed = Date.now() % 1000;
    for (let place = 20 + seed; place < sound.length; place += Math.ceil(sound.length / 12)) {
      const spoilt = Buffer.from(sound);
      spoilt[place] = (spoilt[place] ?? 0) ^ 16;
      await writeFile(file, spoilt);
      await expect(restoreDatabase(target, file), `byte ${place}`).rejects.toThrow(/damaged .* Nothing was restored/);
    }
    await writeFile(file, sound.subarray(0, sound.length - 100));
    await expect(restoreDatabase(target, file)).rejects.toThrow(/can't be unpacked/);
    await writeFile(file, 'This is a letter, and no backup.');
    await expect(restoreDatabase(target, file)).rejects.toThrow(/damaged at its start/);
    expect(await content(target)).toEqual({ books: [], shelves: [] });
  });
});

describe('a backup', () => {
  test('never overwrites a file, and leaves none when it fails', async () => {
    await writeFile(file, 'a precious older backup');
    await expect(backupDatabase(source, file)).rejects.toThrow('exists already');
    const missing = join(folder, 'no-such-folder', 'a.verso');
    await expect(backupDatabase(source, missing)).rejects.toThrow('ENOENT');
    expect(existsSync(`${missing}.part`)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe('a precious older backup');
  });
});
