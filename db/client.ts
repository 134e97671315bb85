import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { startLocalServer } from './local-server';
import { RevivingPool } from './reviving-pool';

export type Database = NodePgDatabase & { $client: pg.Pool };
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

type OpenDatabase = {
  readonly database: Database;
  readonly leave: () => Promise<void>;
};

// Next evaluates this module several times in a process.
const shared = globalThis as typeof globalThis & {
  versoDatabase?: Promise<OpenDatabase> | undefined;
  versoClosing?: Promise<void>;
};

/** The database of this process: the server of DATABASE_URL, or the local one, which is started where it doesn't run. */
export async function getDatabase(): Promise<Database> {
  return (await getOpenDatabase()).database;
}

/**
 * Closes the database where it is open. A local server stops, too, when no connection is left, here or elsewhere. Whoever asks for
 * the database meanwhile waits, and opens it anew.
 */
export function closeDatabase(): Promise<void> {
  shared.versoClosing = close(shared.versoDatabase, shared.versoClosing);
  shared.versoDatabase = undefined;
  return shared.versoClosing;
}

async function close(opening: Promise<OpenDatabase> | undefined, before: Promise<void> | undefined): Promise<void> {
  await before?.catch(() => {});
  const open = await opening?.catch(() => undefined);
  await open?.database.$client.end();
  await open?.leave();
}

/** A client for a known connection. `revive` is called when its server is gone, and returns where to try once more. */
export function createClient(connection: pg.PoolConfig, revive?: () => Promise<pg.ClientConfig>): Database {
  const pool = new RevivingPool({ ...poolSettings, ...connection }, revive);
  // A broken connection is dropped: the query that used it has the error, and the next one opens another.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return drizzle(pool, { casing: 'snake_case' });
}

const poolSettings: pg.PoolConfig = {
  application_name: 'verso',
  connectionTimeoutMillis: 30_000,
  // No screen waits longer; work that takes longer sets its own.
  statement_timeout: 30_000,
};

// Counts and sizes come as int8 and stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

function getOpenDatabase(): Promise<OpenDatabase> {
  if (process.env.NEXT_PHASE === 'phase-production-build') {
    throw new Error('The database is not opened while the interface is built: read it when a page is asked for.');
  }
  shared.versoDatabase ??= openDatabase().catch((error) => {
    shared.versoDatabase = undefined;
    throw error;
  });
  return shared.versoDatabase;
}

async function openDatabase(): Promise<OpenDatabase> {
  await shared.versoClosing?.catch(() => {});
  const url = process.env.DATABASE_URL;
  const open = url ? openRemote(url) : await openLocal();
  try {
    await requireUnicode(open.database);
    return open;
  } catch (error) {
    await open.database.$client.end();
    await open.leave();
    throw error;
  }
}

function openRemote(connectionString: string): OpenDatabase {
  return {
    database: createClient({ connectionString }),
    leave: async () => {},
  };
}

async function openLocal(): Promise<OpenDatabase> {
  let server = await startLocalServer();
  let restarting: Promise<pg.ClientConfig> | undefined;
  const restart = async () => {
    const previous = server;
    server = await startLocalServer();
    await previous.stop();
    return server.connection;
  };
  const revive = () => {
    restarting ??= restart().finally(() => {
      restarting = undefined;
    });
    return restarting;
  };
  return {
    database: createClient(server.connection, revive),
    leave: () => server.stop(),
  };
}

/** Elsewhere searching and lower-casing would silently pass over whatever isn't ASCII. */
async function requireUnicode({ $client }: Database): Promise<void> {
  const { rows } = await $client.query(
    "select current_setting('server_encoding') as encoding, lower('ÄЖ') = 'äж' as lowers",
  );
  if (rows[0].encoding !== 'UTF8' || !rows[0].lowers) {
    throw new Error(
      "The database must be UTF8 with a locale that knows all letters: create database … encoding 'UTF8' " +
        "locale_provider builtin builtin_locale 'C.UTF-8' template template0 (before PostgreSQL 17: locale 'C.UTF-8').",
    );
  }
}
