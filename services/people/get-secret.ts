import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What sessions are signed with: BETTER_AUTH_SECRET, or one made at random and kept in the data folder. */
export function getSecret(): Promise<string> {
  const { BETTER_AUTH_SECRET, VERSO_DATA } = process.env;
  if (BETTER_AUTH_SECRET) return Promise.resolve(BETTER_AUTH_SECRET);
  kept ??= keepSecret(VERSO_DATA ?? '.verso').catch((error) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

let kept: Promise<string> | undefined;

/** The secret of a data folder, made where there is none. */
export async function keepSecret(dataFolder: string): Promise<string> {
  const place = join(dataFolder, 'secret');
  return (await read(place)) ?? make(dataFolder, place);
}

/** Written aside and then linked, so that of several processes one wins and none reads half a secret. */
async function make(dataFolder: string, place: string): Promise<string> {
  const aside = `${place}.${randomBytes(6).toString('hex')}`;
  await mkdir(dataFolder, { recursive: true });
  await writeFile(aside, randomBytes(32).toString('base64url'), { mode: 0o600 });
  await link(aside, place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(aside);
  return readFile(place, 'utf8');
}

async function read(place: string): Promise<string | null> {
  return readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
}
