import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import type { BackupEnd, BackupHeader, BackupSummary, Mark, TableEnd, TableStart } from './backup';
import type { Database } from './client';
import { listForeignKeys, listMigrations, listTables, measureTable, type StoredTable, textSettings } from './tables';

type Row = (string | null)[];
type Line = BackupHeader | TableStart | Mark | TableEnd | BackupEnd | Row;

/**
 * Fills an empty database, of the schema that the backup was made with, from a backup: all of it or, where anything is
 * wrong, nothing. With `replace`, what the database holds is removed in the same transaction. Throws where the file is
 * damaged, and says in which rows.
 */
export async function restoreDatabase(
  { $client: pool }: Database,
  file: string,
  { replace = false } = {},
): Promise<BackupSummary> {
  const client = await pool.connect();
  try {
    await client.query(textSettings);
    await client.query('begin');
    const tables = await listTables(client);
    const foreignKeys = await listForeignKeys(client);
    // Rows come table by table and may point to later ones; the keys are checked when they come back.
    for (const { table, name } of foreignKeys) await client.query(`alter table ${table} drop constraint ${name}`);
    await requireEmpty(client, tables, replace);
    const summary = await readBackup(client, tables, file);
    for (const { table, name, definition } of foreignKeys) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
    await client.query('commit');
    await client.query(`analyze ${tables.map((table) => table.name).join(', ')}`);
    return summary;
  } finally {
    // Ends an open transaction as well.
    client.release(true);
  }
}

async function requireEmpty(client: pg.PoolClient, tables: StoredTable[], replace: boolean): Promise<void> {
  if (replace) {
    await client.query(`truncate ${tables.map((table) => table.name).join(', ')}`);
    return;
  }
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${name} limit 1`);
    if (rowCount) throw new Error(`The database isn't empty (table ${name}): tell it to replace what is there.`);
  }
}

/** What is wrong with the file itself. */
class Damage extends Error {}

type Progress = { table?: string; rows: number };

async function readBackup(client: pg.PoolClient, tables: StoredTable[], file: string): Promise<BackupSummary> {
  const summary = { tables: 0, rows: 0 };
  let progress: Progress = { rows: 0 };
  const lines = readLines(file);
  try {
    await requireSchema(client, (await nextLine(lines)).content);
    for (;;) {
      const { content } = await nextLine(lines);
      if ('complete' in content) {
        if (content.tables !== summary.tables || content.rows !== summary.rows) throw new Damage('tables are missing');
        // Only at its very end does gzip compare its own checksum.
        if (!(await lines.next()).done) throw new Damage('something follows its end');
        return summary;
      }
      if (!('start' in content)) throw new Damage('the start of a table is missing');
      progress = { table: content.start, rows: 0 };
      await restoreTable(client, findTable(tables, content), lines, progress);
      summary.tables++;
      summary.rows += progress.rows;
    }
  } catch (error) {
    // A name or a number in a line without a checksum may be wrong because the file is.
    const damage = error instanceof Damage ? error : await findDamage(lines);
    if (!damage) throw error;
    const place = progress.table ? `in table ${progress.table} after row ${progress.rows}` : 'at its start';
    throw new Error(`${file} is damaged ${place}: ${damage.message}. Nothing was restored.`, { cause: damage.cause });
  } finally {
    await lines.return(undefined);
  }
}

async function findDamage(lines: Lines): Promise<Damage | null> {
  try {
    while (!(await lines.next()).done);
    return null;
  } catch (error) {
    if (error instanceof Damage) return error;
    throw error;
  }
}

async function requireSchema(client: pg.PoolClient, header: Line): Promise<void> {
  if (!('format' in header) || header.format !== 'verso-backup') throw new Damage('this is no backup of Verso');
  if (header.version !== 1) throw new Error(`The backup is in format ${header.version}, and this Verso reads 1.`);
  const migrations = await listMigrations(client);
  if (migrations.join() === header.migrations.join()) return;
  throw new Error(
    `The backup was made with ${header.migrations.length} migrations and this database has ${migrations.length}: ` +
      'restore it with the Verso that made it, then upgrade.',
  );
}

function findTable(tables: StoredTable[], { start, columns }: TableStart): StoredTable {
  const table = tables.find(({ name }) => name === start);
  if (!table || table.columns.map(({ name }) => name).join() !== columns.join()) {
    throw new Error(`This database has no table ${start} with the columns ${columns.join(', ')}.`);
  }
  return table;
}

async function restoreTable(
  client: pg.PoolClient,
  table: StoredTable,
  lines: Lines,
  progress: Progress,
): Promise<void> {
  for (let rows: Row[] = [], hash = createHash('sha256'); ; ) {
    const { text, content } = await nextLine(lines);
    if (Array.isArray(content)) {
      rows.push(content);
      hash.update(`${text}\n`);
    } else if ('mark' in content) {
      if (content.mark !== rows.length || content.sha256 !== hash.digest('hex')) {
        throw new Damage(`the checksum of the next ${rows.length} rows disagrees`);
      }
      await insertRows(client, table, rows);
      progress.rows += rows.length;
      rows = [];
      hash = createHash('sha256');
    } else if ('end' in content && content.end === table.name && rows.length === 0) {
      const measure = await measureTable(client, table);
      if (content.rows !== measure.rows) throw new Damage(`${content.rows} rows were expected`);
      if (content.sum !== measure.sum) throw new Error(`Table ${table.name} differs from what was backed up.`);
      return;
    } else {
      throw new Damage('a line is out of its place');
    }
  }
}

async function insertRows(client: pg.PoolClient, { name, columns }: StoredTable, rows: Row[]): Promise<void> {
  const values = columns.map(({ type }, index) => `value_${index}::${type}`).join(', ');
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
  const names = columns.map((_, index) => `value_${index}`).join(', ');
  await client.query(
    `insert into ${name} (${columns.map((column) => column.name).join(', ')})
     select ${values} from unnest(${arrays}) as stored (${names})`,
    columns.map((_, index) => rows.map((row) => row[index] ?? null)),
  );
}

type Lines = AsyncGenerator<{ readonly text: string; readonly content: Line }>;

async function nextLine(lines: Lines) {
  const { value, done } = await lines.next();
  if (done) throw new Damage('its end is missing');
  return value;
}

async function* readLines(file: string): Lines {
  let rest = '';
  for await (const chunk of unzip(file)) {
    const texts = (rest + chunk).split('\n');
    rest = texts.pop() ?? '';
    for (const text of texts) yield { text, content: parseLine(text) };
  }
  if (rest) throw new Damage('its last line is cut off');
}

async function* unzip(file: string): AsyncGenerator<string> {
  const source = await open(file);
  const text = pipeline(source.createReadStream(), createGunzip(), () => {}).setEncoding('utf8');
  try {
    yield* text;
  } catch (error) {
    throw new Damage(`it can't be unpacked (${(error as Error).message})`, { cause: error });
  }
}

function parseLine(text: string): Line {
  try {
    const content: Line | null = JSON.parse(text);
    if (content !== null && typeof content === 'object') return content;
    throw new Damage('a line is neither row nor mark');
  } catch (error) {
    throw error instanceof Damage ? error : new Damage('a line is no JSON', { cause: error });
  }
}
