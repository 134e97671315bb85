import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '@/bench/shared-folder';

/** A story that isn't part of the project. */
export const sharedStory = join(sharedFolder, 'texts/000_c9d9ee9e7d7abe46.txt');

/** Its text; null where it isn't there, and what is tested on it is skipped. */
export function findSharedStory(): string | null {
  return existsSync(sharedStory) ? readFileSync(sharedStory, 'utf8') : null;
}
