import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startLocalServer } from '@/db/local-server';
import { findPostmaster } from '@/db/postmaster';
import { aDataFolder, aUsedDataFolder, killServer } from './a-data-folder';

async function ask(connection: pg.ClientConfig, query: string) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

const processOf = (dataFolder: string) => findPostmaster(join(dataFolder, 'postgres'));

/** Another process that uses the server until it is killed. */
async function anotherUser(dataFolder: string): Promise<ChildProcess> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/db/use-local-server.ts', dataFolder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

describe('a local server', () => {
  test('is made once, keeps what was written, and stops when its last user leaves', async () => {
    const dataFolder = await aDataFolder();
    const first = await startLocalServer({ dataFolder });
    expect(first.started).toBe(true);
    await ask(first.connection, 'create table greeting as select $$Здравствуй, мир$$ as text');
    await first.stop();
    expect(await processOf(dataFolder)).toBeNull();

    const second = await startLocalServer({ dataFolder });
    expect(await ask(second.connection, 'select text from greeting')).toEqual([{ text: 'Здравствуй, мир' }]);
    await second.stop();
  });

  test('knows letters beyond ASCII and keeps every commit', async () => {
    const server = await startLocalServer({ dataFolder: await aUsedDataFolder() });
    const [row] = await ask(
      server.connection,
      `select lower('ÄЖ') as lower, 'ЖЕДА' ilike 'жеда' as alike, current_setting('server_encoding') as encoding,
       current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous`,
    );
    expect(row).toEqual({ lower: 'äж', alike: true, encoding: 'UTF8', fsync: 'on', synchronous: 'on' });
    await server.stop();
  });

  test('is open to nobody but its owner', async () => {
    const dataFolder = await aUsedDataFolder();
    const server = await startLocalServer({ dataFolder });
    expect(await ask(server.connection, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect((await stat(String(server.connection.host))).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataFolder, 'postgres'))).mode & 0o777).toBe(0o700);
    await server.stop();
  });

  test('is shared, and goes on while somebody uses it', async () => {
    const dataFolder = await aUsedDataFolder();
    const first = await startLocalServer({ dataFolder });
    const second = await startLocalServer({ dataFolder });
    expect(second.started).toBe(false);
    await first.stop();
    expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(await processOf(dataFolder)).toBeNull();
  });

  test('is left by its last user, though another starts it anew at that moment', async () => {
    const dataFolder = await aUsedDataFolder();
    const first = await startLocalServer({ dataFolder });
    const before = (await processOf(dataFolder))?.pid;
    const stopping = first.stop();
    while ((await processOf(dataFolder))?.pid === before) await setImmediate();
    const second = await startLocalServer({ dataFolder });
    await stopping;
    expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(await processOf(dataFolder)).toBeNull();
  });

  test('goes on while a program that is not ours is connected', async () => {
    const dataFolder = await aUsedDataFolder();
    const server = await startLocalServer({ dataFolder });
    const visitor = new pg.Client(server.connection);
    await visitor.connect();
    await server.stop();
    expect((await visitor.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await visitor.end();
  });

  test('is one, when several processes start it at once for the first time', async () => {
    const dataFolder = await aDataFolder();
    const servers = await Promise.all([1, 2, 3, 4].map(() => startLocalServer({ dataFolder })));
    const pids = await Promise.all(
      servers.map(({ connection }) => ask(connection, 'select pg_postmaster_start_time()')),
    );
    expect(new Set(pids.map((rows) => JSON.stringify(rows))).size).toBe(1);
    await Promise.all(servers.map((server) => server.stop()));
    expect(await processOf(dataFolder)).toBeNull();
  });

  test('serves the next process after the one that started it was killed', async () => {
    const dataFolder = await aUsedDataFolder();
    const child = await anotherUser(dataFolder);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await startLocalServer({ dataFolder });
    expect(server.started).toBe(false);
    await server.stop();
    expect(await processOf(dataFolder)).toBeNull();
  });

  test('starts again after it was killed itself, with all that was committed', async () => {
    const dataFolder = await aUsedDataFolder();
    for (let round = 1; round <= 3; round++) {
      const server = await startLocalServer({ dataFolder });
      expect(server.started).toBe(true);
      await ask(server.connection, 'create table if not exists round (number int)');
      await ask(server.connection, `insert into round values (${round})`);
      expect(await ask(server.connection, 'select count(*)::int from round')).toEqual([{ count: round }]);
      await killServer(dataFolder);
    }
  });

  test('starts again after it and its user were killed together', async () => {
    const dataFolder = await aUsedDataFolder();
    const child = await anotherUser(dataFolder);
    child.kill('SIGKILL');
    await killServer(dataFolder);
    const server = await startLocalServer({ dataFolder });
    expect(server.started).toBe(true);
    await server.stop();
  });

  test('is not confused by a lock file whose process is now another program', async () => {
    const dataFolder = await aUsedDataFolder();
    const folder = join(dataFolder, 'postgres');
    await startLocalServer({ dataFolder });
    const locks = [join(folder, 'postmaster.pid'), join(dataFolder, 'socket', '.s.PGSQL.5432.lock')];
    const left = await Promise.all(locks.map((lock) => readFile(lock, 'utf8')));
    await killServer(dataFolder);
    const { uid, gid } = await stat(folder);
    const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
    onTestFinished(() => void other.kill());
    for (const [index, lock] of locks.entries()) {
      await writeFile(lock, String(left[index]).replace(/^\d+/, String(other.pid)));
    }
    const server = await startLocalServer({ dataFolder });
    expect(server.started).toBe(true);
    await server.stop();
  });

  test('serves a folder whose path is too long for a socket, or holds blanks and other letters', async () => {
    const parent = await aDataFolder();
    await chmod(parent, 0o755);
    for (const name of ['long-'.repeat(30), 'Моя книга']) {
      const dataFolder = join(parent, name);
      const server = await startLocalServer({ dataFolder });
      expect(await ask(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
      await rm(String(server.connection.host), { recursive: true });
    }
  });

  test('refuses a folder of another major version in one sentence', async () => {
    const dataFolder = await aDataFolder();
    await mkdir(join(dataFolder, 'postgres'), { mode: 0o700 });
    await writeFile(join(dataFolder, 'postgres', 'PG_VERSION'), '16\n');
    await expect(startLocalServer({ dataFolder })).rejects.toThrow(/made by PostgreSQL 16 .* \(verso backup FILE\)/);
  });

  test('says what its log says when it cannot start', async () => {
    const dataFolder = await aUsedDataFolder();
    await (await startLocalServer({ dataFolder })).stop();
    await writeFile(join(dataFolder, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
    await expect(startLocalServer({ dataFolder })).rejects.toThrow(
      /unrecognized configuration parameter "no_such_setting"/,
    );
  });

  test.runIf(process.getuid?.() === 0)('keeps its files elsewhere where the user it runs as cannot reach', async () => {
    const parent = await mkdtemp('/tmp/verso-db-');
    onTestFinished(() => rm(parent, { recursive: true }));
    await chmod(parent, 0o700);
    const dataFolder = join(parent, '.verso');
    const server = await startLocalServer({ dataFolder });
    const home = dirname(await readlink(join(dataFolder, 'postgres')));
    onTestFinished(() => rm(home, { recursive: true }));
    await ask(server.connection, 'create table word as select $$कथा$$ as text');
    await server.stop();
    const again = await startLocalServer({ dataFolder });
    expect(await ask(again.connection, 'select text from word')).toEqual([{ text: 'कथा' }]);
    await again.stop();
    expect(existsSync(join(home, 'postgres', 'PG_VERSION'))).toBe(true);
  });
});
