import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import type { Database } from './client';
import { listMigrations, listTables, measureTable, type StoredTable, textSettings } from './tables';

/**
 * A backup is a gzip file of lines of JSON. The first is a `BackupHeader`. Each table is a `TableStart`, its rows, each
 * an array of the values as PostgreSQL writes them as text (null where there is none), and a `TableEnd`; among the rows,
 * a `Mark` after some of them has the SHA-256 of their lines, line ends included. The last line is a `BackupEnd`.
 */
export type BackupHeader = {
  readonly format: 'verso-backup';
  readonly version: 1;
  readonly madeAt: string;
  readonly migrations: readonly string[];
};
export type TableStart = { readonly start: string; readonly columns: readonly string[] };
export type Mark = { readonly mark: number; readonly sha256: string };
/** `sum` is `measureTable`'s, taken from the database itself. */
export type TableEnd = { readonly end: string; readonly rows: number; readonly sum: string };
export type BackupEnd = BackupSummary & { readonly complete: true };

export type BackupSummary = { readonly tables: number; readonly rows: number };

/** Writes all tables, as they are at one moment, to a new file. A backup that fails leaves no file. */
export async function backupDatabase({ $client: pool }: Database, file: string): Promise<BackupSummary> {
  if (existsSync(file)) throw new Error(`${file} exists already: name another file.`);
  const draft = `${file}.part`;
  const client = await pool.connect();
  try {
    await client.query(textSettings);
    await client.query('begin isolation level repeatable read read only');
    const summary = { tables: 0, rows: 0 };
    await pipeline(Readable.from(writeLines(client, summary)), createGzip(), createWriteStream(draft, { flush: true }));
    await rename(draft, file);
    return summary;
  } finally {
    // Its settings differ from those of the pool's other connections.
    client.release(true);
    await rm(draft, { force: true });
  }
}

async function* writeLines(client: pg.PoolClient, summary: { tables: number; rows: number }): AsyncGenerator<string> {
  const { rows } = await client.query(`select to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now`);
  const migrations = await listMigrations(client);
  yield line<BackupHeader>({ format: 'verso-backup', version: 1, madeAt: rows[0].now, migrations });
  for (const table of await listTables(client)) {
    yield line<TableStart>({ start: table.name, columns: table.columns.map((column) => column.name) });
    yield* writeRows(client, table);
    const measure = await measureTable(client, table);
    yield line<TableEnd>({ end: table.name, ...measure });
    summary.tables++;
    summary.rows += measure.rows;
  }
  yield line<BackupEnd>({ complete: true, ...summary });
}

// A megabyte of text keeps memory small and round trips few, whether rows are words or chapters.
const chunkLength = 1_000_000;

async function* writeRows(client: pg.PoolClient, { name, columns }: StoredTable): AsyncGenerator<string> {
  const values = columns.map((column) => `${column.name}::text`).join(', ');
  await client.query(`declare stored_rows no scroll cursor for select ${values} from ${name}`);
  for (let count = 50; ; ) {
    const { rows } = await client.query({ text: `fetch ${count} from stored_rows`, rowMode: 'array' });
    if (rows.length === 0) break;
    const lines = rows.map((row) => line(row)).join('');
    yield lines + line<Mark>({ mark: rows.length, sha256: createHash('sha256').update(lines).digest('hex') });
    count = Math.min(Math.max(Math.round((chunkLength * rows.length) / lines.length), 1), count * 4);
  }
  await client.query('close stored_rows');
}

function line<Content>(content: Content): string {
  return `${JSON.stringify(content)}\n`;
}
