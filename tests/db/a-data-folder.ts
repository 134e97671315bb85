import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { startLocalServer } from '@/db/local-server';
import { findPostmaster } from '@/db/postmaster';

/** An empty folder for a server of the test's own; after the test the server is killed and the folder removed. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp('/tmp/verso-db-');
  onTestFinished(async () => {
    await killServer(folder);
    // The killed server's helpers take a moment to end.
    await rm(folder, { recursive: true, maxRetries: 10 });
  });
  return folder;
}

let made: Promise<string> | undefined;
afterAll(async () => {
  if (made) await rm(await made, { recursive: true });
});

/** Such a folder in which a server ran before: a copy, which takes less time than to have one made. */
export async function aUsedDataFolder(): Promise<string> {
  made ??= makeDataFolder();
  const folder = await aDataFolder();
  await cp(join(await made, 'postgres'), join(folder, 'postgres'), { recursive: true });
  return folder;
}

async function makeDataFolder(): Promise<string> {
  const dataFolder = await mkdtemp('/tmp/verso-db-');
  await (await startLocalServer({ dataFolder })).stop();
  return dataFolder;
}

/** Ends the folder's server as a power cut would. */
export async function killServer(dataFolder: string): Promise<void> {
  const postmaster = await findPostmaster(join(dataFolder, 'postgres'));
  if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
}
