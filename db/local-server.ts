import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  canReach,
  findPostgresBinaries,
  giveTo,
  type PostgresBinaries,
  runBinary,
  type SystemUser,
} from './postgres-binaries';
import { findPostmaster, type Postmaster, removeStaleLock } from './postmaster';

export type LocalServer = {
  readonly connection: pg.ClientConfig;
  /** False when the server was running already. */
  readonly started: boolean;
  /** Ends this process's use of the server, and the server itself when nobody else uses it. */
  stop(): Promise<void>;
};

type Cluster = {
  readonly home: string;
  readonly folder: string;
  readonly user: SystemUser | undefined;
  readonly binaries: PostgresBinaries;
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
  const cluster = await openCluster(resolve(dataFolder));
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

async function openCluster(dataFolder: string): Promise<Cluster> {
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root. 65534 is `nobody` on Linux and exists in nearly every image.
  const nobody = isRoot ? { uid: 65534, gid: 65534 } : undefined;
  const owner = isRoot ? await stat(join(dataFolder, 'postgres')).catch(() => null) : null;
  const user = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
  const home = await openHome(dataFolder, user);
  const folder = join(home, 'postgres');
  const binaries = await findPostgresBinaries(home, user);
  if (owner?.uid === 0) await giveTo(folder, user);
  const cluster = { home, folder, user, binaries };
  await createCluster(cluster);
  return cluster;
}

/**
 * The folder that holds the server's files: the data folder; or, where root's unprivileged user can't reach that, one
 * in /var/lib, to which a symbolic link in the data folder points.
 */
async function openHome(dataFolder: string, user: SystemUser | undefined): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  const link = join(dataFolder, 'postgres');
  const linked = await readlink(link).catch(() => null);
  if (linked) {
    await mkdir(dirname(linked), { recursive: true });
    return realpath(dirname(linked));
  }
  const home = await realpath(dataFolder);
  if (!user) return home;
  if (await canReach(home, user)) {
    await chmod(home, (await stat(home)).mode | 0o011);
    return home;
  }
  if (existsSync(link)) throw new Error(`The user ${user.uid}, who owns ${link}, can't reach it.`);
  const elsewhere = await mkdtemp('/var/lib/verso-');
  await chmod(elsewhere, 0o755);
  await symlink(join(elsewhere, 'postgres'), link).catch(() => rm(elsewhere, { recursive: true }));
  return openHome(dataFolder, user);
}

/** Builds the cluster beside its place and moves it there whole, so that neither a crash nor a rival leaves half of one. */
async function createCluster({ home, folder, user, binaries }: Cluster): Promise<void> {
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw new Error(`${folder} can't be read by this user: run Verso as the user who made it.`, { cause: error });
  });
  if (version?.trim() === binaries.major) return;
  if (version) {
    throw new Error(
      `${folder} was made by PostgreSQL ${version.trim()} and this Verso brings PostgreSQL ${binaries.major}: make a backup with ` +
        'the Verso that made it (verso backup FILE), move the folder away, and restore the backup with this one (verso restore FILE).',
    );
  }
  const draft = join(home, `postgres.new-${randomUUID()}`);
  const password = isWindows ? `${draft}.password` : undefined;
  await mkdir(draft, { mode: 0o700 });
  try {
    await giveTo(draft, user);
    if (password) await writeFile(password, randomBytes(24).toString('base64url'));
    const access = password
      ? ['--auth=scram-sha-256', `--pwfile=${password}`]
      : ['--auth-local=trust', '--auth-host=reject'];
    await initialise(draft, access, { home, user, binaries });
    if (password) await rename(password, join(draft, 'verso.password'));
    await rename(draft, folder).catch(async (error) => {
      if (!(await stat(join(folder, 'PG_VERSION')).catch(() => null))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
    if (password) await rm(password, { force: true });
  }
}

async function initialise(
  draft: string,
  access: string[],
  { home, user, binaries }: Omit<Cluster, 'folder'>,
): Promise<void> {
  const common = [
    `--pgdata=${draft}`,
    '--username=postgres',
    ...access,
    '--encoding=UTF8',
    '--locale-provider=builtin',
  ];
  const locale = ['--builtin-locale=C.UTF-8', '--locale=C.UTF-8'];
  const first = await runBinary(binaries, 'initdb', [...common, ...locale], { cwd: home, user });
  if (first.code === 0) return;
  // Some systems have no C.UTF-8 of their own; then only the extensions that still ask the system lose by it.
  const second = await runBinary(binaries, 'initdb', [...common, ...locale.slice(0, 1), '--locale=C'], {
    cwd: home,
    user,
  });
  if (second.code !== 0) throw new Error(`PostgreSQL couldn't create its folder ${draft}:\n${first.output}`);
}

/** Starts the server; false when another process was faster, or the last server hasn't wholly ended. */
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
  if (/lock file .* already exists|pre-existing shared memory block/.test(said)) return false;
  throw new Error(`PostgreSQL in ${folder} didn't start:\n${said.trim() || output}`);
}

/** For a machine that does other things too; durability stays at PostgreSQL's defaults. */
const serverSettings = {
  shared_buffers: '128MB',
  work_mem: '16MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
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
  return { ...common, host: '127.0.0.1', password: await readFile(join(folder, 'verso.password'), 'utf8') };
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
    const args = ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', String(patience / 1000)];
    await runBinary(cluster.binaries, 'pg_ctl', args, { cwd: cluster.home, user: cluster.user });
  } catch (error) {
    if (!isServerGone(error)) throw error;
  } finally {
    await seat.end().catch(() => {});
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
