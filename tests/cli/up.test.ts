import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('says in a line what is wrong with the server of DATABASE_URL', () => {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'up', '--no-build'], {
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' },
    encoding: 'utf8',
  });
  expect(ran.status).toBe(1);
  expect(ran.stderr).toBe("The database of DATABASE_URL can't be used: connect ECONNREFUSED 127.0.0.1:1\n");
});
