import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepSecret } from '@/services/people/get-secret';

test('a data folder keeps one secret, which its owner alone can read, also when many ask at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verso-secret-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const dataFolder = join(folder, 'data');
  const secrets = await Promise.all(Array.from({ length: 8 }, () => keepSecret(dataFolder)));
  expect(new Set([...secrets, await keepSecret(dataFolder)]).size).toBe(1);
  expect(secrets[0]?.length).toBeGreaterThan(40);
  expect(await readdir(dataFolder)).toEqual(['secret']);
  expect((await stat(join(dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
});
