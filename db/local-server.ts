import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, openCluster, passwordFile } from './local-cluster';
import { giveTo, runBinary, type SystemUser } from './postgres-binaries';
import { findPostmaster, type Postmaster, removeStaleLock } from './postmaster';

export type LocalServer = {
  readonly connection: pg.ClientConfig;
  /** False when the server was running already. */
  readonly started: boolean;
  /** Ends this process's use of the server, and the server itself when nobody else uses it. */
  stop(): Promise<void>;
};

const databaseName = 'verso';
const isWindows = process.platform === 'win32';

/** Every process that uses a server holds this advisory lock shared; who can take it alone was the last. */
const usersLock = 0x766572736f;

/** Recovery after a crash replays at most a gigabyte of log: minutes on a slow disk. */
const patience = 300_000;

/**
 * Uses the PostgreSQL server of a data folder, and starts it (creating it the first time) where it doesn't run. Safe to
 * call from several processes at once, and after any of them, or the server, was killed.
 */
export async function startLocalServer({ dataFolder = process.env.VERSO_DATA ?? '.verso' } = {}): Promise<LocalServer> {
  const cluster = await openCluster(resolve(/* turbopackIgnore: true */ dataFolder));
  const deadline = Date.now() + patience;
  let started = false;
  for (; Date.now() < deadline; await sleep(20)) {
    let postmaster = await findPostmaster(cluster.folder);
    if (!postmaster) {
      started = await launch(cluster);
      postmaster = await findPostmaster(cluster.folder);
    }
    if (!postmaster?.ready) continue;
    const connection = await connectionTo(cluster, postmaster);
    const seat = await takeSeat(connection);
    if (seat) return { connection, started, stop: () => leave(cluster, seat) };
  }
  throw new Error(`The PostgreSQL server in ${cluster.folder} doesn't become ready; its log is ${logOf(cluster)}.`);
}

/** Starts the server; false when another process was faster, started or stopped it, or the last one isn't wholly gone. */
async function launch(cluster: Cluster): Promise<boolean> {
  const { home, folder, user, binaries } = cluster;
  const log = logOf(cluster);
  const logged = await openLog(log, user);
  await removeStaleLock(join(folder, 'postmaster.pid'), folder);
  const settings = { ...(await listenSettings(cluster)), ...serverSettings };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const { code, output } = await runBinary(
    binaries,
    'pg_ctl',
    ['start', '-D', folder, '-l', log, '-w', '-t', String(patience / 1000), '-o', options.join(' ')],
    { cwd: home, user },
  );
  if (code === 0) return true;
  const said = (await readFile(log)).subarray(logged).toString();
  if (anotherTime.test(said)) return false;
  throw new Error(`PostgreSQL in ${folder} didn't start:\n${said.trim() || output}`);
}

/** It lost a race, or won it and was stopped by another process that was its last user, before it could be seen. */
const anotherTime = /lock file .* already exists|pre-existing shared memory block|ready to accept connections/;

/** For a machine that does other things too; durability stays at PostgreSQL's defaults. */
const serverSettings = {
  shared_buffers: '128MB',
  work_mem: '16MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Compiling a plan costs more than it saves on queries of some milliseconds.
  jit: 'off',
  log_checkpoints: 'off',
  cluster_name: 'verso',
};

async function listenSettings(cluster: Cluster): Promise<Record<string, string>> {
  if (isWindows) return { listen_addresses: '127.0.0.1', port: String(await findFreePort()) };
  const socketFolder = await openSocketFolder(cluster);
  await removeStaleLock(join(socketFolder, '.s.PGSQL.5432.lock'), cluster.folder);
  return { listen_addresses: '', port: '5432', unix_socket_directories: socketFolder, unix_socket_permissions: '0700' };
}

/** Beside the data, or in the temporary folder where that path can't be a socket's or would have to be quoted. */
async function openSocketFolder({ home, user }: Cluster): Promise<string> {
  const beside = join(home, 'socket');
  // macOS allows a socket's path 103 bytes, Linux 107.
  const fits = /^[\w./-]+$/.test(beside) && Buffer.byteLength(`${beside}/.s.PGSQL.5432`) <= 103;
  const digest = createHash('sha256').update(home).digest('hex').slice(0, 12);
  const folder = fits ? beside : join('/tmp', `verso-${digest}`);
  await mkdir(folder, { mode: 0o700 }).then(
    () => giveTo(folder, user),
    (error) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  const { uid, mode } = await lstat(folder);
  if (uid !== (user?.uid ?? process.getuid?.()) || (mode & 0o777) !== 0o700) {
    throw new Error(`${folder} has another owner or is open to others: remove it, and start again.`);
  }
  return folder;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function logOf({ home }: Cluster): string {
  return join(home, 'postgres.log');
}

/** Makes the log writable for the server and returns its length; begins it anew when it has grown. */
async function openLog(log: string, user: SystemUser | undefined): Promise<number> {
  const file = await open(log, 'a', 0o600);
  try {
    if ((await file.stat()).size > 4_000_000) await file.truncate();
    if (user) await file.chown(user.uid, user.gid);
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

async function connectionTo({ folder }: Cluster, { port, socketFolder }: Postmaster): Promise<pg.ClientConfig> {
  const common = { port, user: 'postgres', database: databaseName, ssl: false };
  if (!isWindows) return { ...common, host: socketFolder };
  return { ...common, host: '127.0.0.1', password: await readFile(join(folder, passwordFile), 'utf8') };
}

// The types lack both methods.
type Seat = pg.Client & { ref(): void; unref(): void };

/** A connection that counts this process among the server's users; null when the server is going down. */
async function takeSeat(connection: pg.ClientConfig): Promise<Seat | null> {
  const seat = new pg.Client({ ...connection, database: 'postgres', application_name: 'verso seat' }) as Seat;
  seat.on('error', () => {});
  try {
    await seat.connect();
    await seat.query('select pg_advisory_lock_shared($1)', [usersLock]);
    await createDatabase(seat);
    // A process that forgets to leave may end all the same.
    seat.unref();
    return seat;
  } catch (error) {
    await seat.end().catch(() => {});
    if (isServerGone(error)) return null;
    throw error;
  }
}

async function createDatabase(seat: pg.Client): Promise<void> {
  const found = await seat.query('select from pg_database where datname = $1', [databaseName]);
  if (found.rowCount) return;
  await seat.query(`create database ${databaseName}`).catch((error) => {
    if (error.code !== '42P04' && error.code !== '23505') throw error;
  });
}

async function leave(cluster: Cluster, seat: Seat): Promise<void> {
  seat.ref();
  try {
    if (!(await isLast(seat))) return;
    const postmaster = await findPostmaster(cluster.folder);
    const args = ['stop', '-D', cluster.folder, '-m', 'fast', '-W'];
    await runBinary(cluster.binaries, 'pg_ctl', args, { cwd: cluster.home, user: cluster.user });
    await outlive(postmaster, cluster);
  } catch (error) {
    if (!isServerGone(error)) throw error;
  } finally {
    await seat.end().catch(() => {});
  }
}

/** Waits until a server is gone. Another may run in its place at once, for which `pg_ctl` would wait on. */
async function outlive(postmaster: Postmaster | null, { folder }: Cluster): Promise<void> {
  const deadline = Date.now() + patience;
  while (postmaster && Date.now() < deadline) {
    if ((await findPostmaster(folder))?.pid !== postmaster.pid) return;
    await sleep(20);
  }
}

async function isLast(seat: pg.Client): Promise<boolean> {
  await seat.query('select pg_advisory_unlock_shared($1)', [usersLock]);
  const { rows } = await seat.query('select pg_try_advisory_lock($1) as alone', [usersLock]);
  if (!rows[0].alone) return false;
  // Connections that were closed a moment ago are still listed for some milliseconds.
  for (let attempt = 0; attempt < 10; attempt++) {
    const others = await seat.query(
      "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    if (others.rowCount === 0) return true;
    await sleep(20);
  }
  return false;
}

const goneCodes = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

/** Whether a connection failed because the server isn't there, or is starting or stopping. */
export function isServerGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  return code
    ? goneCodes.has(code)
    : /^(Connection terminated|Client has encountered a connection error)/.test(error.message);
}
