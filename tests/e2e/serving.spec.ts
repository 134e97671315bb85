import { spawnSync } from 'node:child_process';
import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from './verso';

const encodings = [
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const;

test('scripts, styles and drawings come as they were compressed at the build, and are never asked for again', async ({
  verso,
}) => {
  const page = await ask(`${verso.origin}/en/sign-in`);
  const addresses = [...page.body.toString().matchAll(/"(\/_next\/static\/[^"]+\.(?:js|css|svg))"/g)];
  const kinds = new Set(addresses.map(([, address = '']) => address.split('.').at(-1)));
  expect([...kinds].sort()).toEqual(['css', 'js']);

  for (const [, address = ''] of addresses) {
    const plain = await ask(verso.origin + address);
    expect(plain.headers).toMatchObject({ 'cache-control': 'public,max-age=31536000,immutable' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const [encoding, decompress] of encodings) {
      const compressed = await ask(verso.origin + address, encoding);
      expect(compressed.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
      expect(decompress(compressed.body).equals(plain.body)).toBe(true);
    }
  }
});

test('pages and answers are compressed for whoever takes them so', async ({ verso }) => {
  for (const path of ['/en/sign-in', '/api/v1/openapi.json']) {
    const plain = await ask(verso.origin + path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const [encoding, decompress] of encodings) {
      const compressed = await ask(verso.origin + path, encoding);
      expect(compressed.headers['content-encoding']).toBe(encoding);
      expect(compressed.body.length).toBeLessThan(plain.body.length / 2);
      expect(decompress(compressed.body).toString().slice(0, 15)).toBe(plain.body.toString().slice(0, 15));
    }
  }
});

test('a file of an older build has no page', async ({ verso }) => {
  expect((await ask(`${verso.origin}/_next/static/chunks/of-an-older-build.js`, 'br')).status).toBe(404);
  expect((await ask(`${verso.origin}/_next/static/../BUILD_ID`)).status).toBe(404);
});

test('a port that is taken is said to be', async ({ verso }) => {
  const { hostname, port } = new URL(verso.origin);
  const env = { ...process.env, NODE_ENV: 'production' as const, VERSO_HOST: hostname, PORT: port };
  const second = spawnSync(process.execPath, ['cli/serve.ts'], { env, encoding: 'utf8', timeout: 60_000 });
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`${verso.origin} is taken: stop what listens there, or set PORT.`);
});

type Answer = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** As it came over the wire: `fetch` would decompress it. */
function ask(address: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, accept: 'text/html' };
    get(address, { headers }, (response) => {
      const { statusCode: status, headers } = response;
      buffer(response).then((body) => resolve({ status, headers, body }), reject);
    }).on('error', reject);
  });
}
