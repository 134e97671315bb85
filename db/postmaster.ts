import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server that runs on a data folder, as its `postmaster.pid` describes it. */
export type Postmaster = {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string;
  /** False while it starts, recovers or stops. */
  readonly ready: boolean;
};

/** The server that runs on a data folder; null when none does, whatever a file that was left there says. */
export async function findPostmaster(folder: string): Promise<Postmaster | null> {
  const file = join(folder, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').map((line) => line.trim());
  const [pid, , , port, socketFolder = '', , , status] = lines;
  if (!(await runsOn(Number(pid), folder))) return null;
  return { pid: Number(pid), port: Number(port), socketFolder, ready: status === 'ready' };
}

/**
 * Removes a lock file that a killed server of this data folder left, where its process id now is another program's:
 * PostgreSQL would take that program for the server. It clears away the others itself.
 */
export async function removeStaleLock(file: string, folder: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!isAlive(pid) || (await runsOn(pid, folder))) return;
  if ((await readFile(file, 'utf8').catch(() => '')) === text) await rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function runsOn(pid: number, folder: string): Promise<boolean> {
  if (!(pid > 0)) return false;
  // PostgreSQL works inside its data folder.
  if (process.platform === 'linux') {
    return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === (await realpath(folder));
  }
  const [command, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${pid}`, '/NH']]
      : ['ps', ['-o', 'command=', '-p', String(pid)]];
  const { stdout } = await promisify(execFile)(command, args).catch(() => ({ stdout: '' }));
  return process.platform === 'win32' ? stdout.includes('postgres') : stdout.includes(folder);
}
