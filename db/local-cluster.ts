import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  canReach,
  findPostgresBinaries,
  giveTo,
  type PostgresBinaries,
  runBinary,
  type SystemUser,
} from './postgres-binaries';

/** A folder of PostgreSQL's, and what it takes to run a server on it. */
export type Cluster = {
  /** Holds the folder, and beside it what belongs to the server but isn't data. */
  readonly home: string;
  readonly folder: string;
  readonly user: SystemUser | undefined;
  readonly binaries: PostgresBinaries;
};

/** Inside the cluster's folder, where the server is reached by a port that others could try too. */
export const passwordFile = 'verso.password';

/** The cluster of a data folder, created the first time. Throws where it is of another major version, or out of reach. */
export async function openCluster(dataFolder: string): Promise<Cluster> {
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root. 65534 is `nobody` on Linux and exists in nearly every image.
  const nobody = isRoot ? { uid: 65534, gid: 65534 } : undefined;
  const owner = isRoot ? await stat(join(dataFolder, 'postgres')).catch(() => null) : null;
  const user = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
  const folder = await findPlace(dataFolder, user);
  const home = dirname(folder);
  const binaries = await findPostgresBinaries(home, user);
  if (owner?.uid === 0) await giveTo(folder, user);
  const cluster = { home, folder, user, binaries };
  await createCluster(cluster);
  return cluster;
}

/**
 * Where the cluster is, or will be: in the data folder; or, where root's unprivileged user can't reach that, in a folder
 * in /var/lib, to which a symbolic link in the data folder leads.
 */
async function findPlace(dataFolder: string, user: SystemUser | undefined): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  const home = await realpath(dataFolder);
  const folder = join(home, 'postgres');
  const linked = await readlink(folder).catch(() => null);
  if (linked) {
    await mkdir(dirname(resolve(home, linked)), { recursive: true });
    return resolve(home, linked);
  }
  if (!user) return folder;
  if (await canReach(home, user)) {
    await chmod(home, (await stat(home)).mode | 0o011);
    return folder;
  }
  if (existsSync(folder)) {
    throw new Error(
      `PostgreSQL, as user ${user.uid}, can't reach ${folder}: let others pass through the folders above it.`,
    );
  }
  const elsewhere = await mkdtemp('/var/lib/verso-');
  await chmod(elsewhere, 0o755);
  await symlink(join(elsewhere, 'postgres'), folder).catch(() => rm(elsewhere, { recursive: true }));
  return findPlace(dataFolder, user);
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
  const password = process.platform === 'win32' ? `${draft}.password` : undefined;
  await mkdir(draft, { mode: 0o700 });
  try {
    await giveTo(draft, user);
    if (password) await writeFile(password, randomBytes(24).toString('base64url'));
    const access = password
      ? ['--auth=scram-sha-256', `--pwfile=${password}`]
      : ['--auth-local=trust', '--auth-host=reject'];
    await initialise(draft, access, { home, user, binaries });
    if (password) await rename(password, join(draft, passwordFile));
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
