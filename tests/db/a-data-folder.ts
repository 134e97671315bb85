import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findPostmaster } from '@/db/postmaster';

/** A folder for a server of the test's own; after the test the server is killed and the folder removed. */
export async function aDataFolder(parent = '/tmp'): Promise<string> {
  const folder = await mkdtemp(join(parent, 'verso-db-'));
  onTestFinished(async () => {
    await killServer(folder);
    await rm(folder, { recursive: true });
  });
  return folder;
}

/** Ends the folder's server as a power cut would. */
export async function killServer(dataFolder: string): Promise<void> {
  const postmaster = await findPostmaster(join(dataFolder, 'postgres'));
  if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
}
