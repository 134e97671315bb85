import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { serializeRoutes } from '@/api/routes';

it('has routes.json as the contract says: write it anew with `npm run -s verso -- routes`', async () => {
  expect(await readFile('api/routes.json', 'utf8')).toBe(serializeRoutes());
});
