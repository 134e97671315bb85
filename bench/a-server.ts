import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..');
const tsx = ['--import', 'tsx'];

export type ServerPlace = { readonly dataFolder: string; readonly port: number };

const environmentOf = ({ dataFolder, port }: ServerPlace) => ({
  ...process.env,
  VERSO_DATA: dataFolder,
  PORT: String(port),
  NODE_ENV: 'production' as const,
  NEXT_TELEMETRY_DISABLED: '1',
  VERSO_HOST: '127.0.0.1',
});

export const originOf = ({ port }: ServerPlace) => `http://127.0.0.1:${port}`;

/** What `npm start` does: make ready, then serve. Comes back once the server answers. */
export async function startServer(place: ServerPlace, errors: 'inherit' | 'ignore' = 'inherit'): Promise<ChildProcess> {
  const env = environmentOf(place);
  const up = spawnSync(process.execPath, [...tsx, 'cli/main.ts', 'up'], { cwd: root, env, encoding: 'utf8' });
  if (up.status !== 0) throw new Error(`up failed: ${up.stdout}${up.stderr}`);
  const server = spawn(process.execPath, ['cli/serve.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', errors] });
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${originOf(place)}/api/v1/me`).catch(() => null);
    if (answer?.ok) return server;
    await sleep(100);
  }
  throw new Error('the server does not answer');
}

/** Ends a server as an operator would. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

/** A command of Verso's on the same data. */
export function runVerso(place: ServerPlace, ...command: string[]): string {
  const options = { cwd: root, env: environmentOf(place), encoding: 'utf8' as const, maxBuffer: 1 << 26 };
  const ran = spawnSync(process.execPath, [...tsx, 'cli/main.ts', ...command], options);
  if (ran.status !== 0) throw new Error(`verso ${command.join(' ')} failed: ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

/** Makes the owner's account of a fresh instance, and answers the cookie that signs them in. */
export async function signUpOwner(place: ServerPlace): Promise<string> {
  const answer = await fetch(`${originOf(place)}/api/v1/instance/owner`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: originOf(place) },
    body: JSON.stringify({ name: 'Nora Quiroga', email: 'nora@example.org', password: 'a long enough password' }),
  });
  if (!answer.ok) throw new Error(`no owner: ${answer.status} ${await answer.text()}`);
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}
