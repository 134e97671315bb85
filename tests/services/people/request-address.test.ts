import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, cameByTls, networkOf, notePeers } from '@/services/people/request-address';

beforeAll(notePeers);

/** The headers as they arrive at a server that a client on this machine sends them to. */
async function arriving(sent: Record<string, string>): Promise<Headers> {
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}`, { headers: sent });
  const received = (await response.json()) as Record<string, string>;
  server.close();
  return new Headers(received);
}

describe('the address of a client', () => {
  test('is that of the socket, whatever the client forwards', async () => {
    const headers = await arriving({ 'x-forwarded-for': '198.51.100.7', 'x-verso-peer': '198.51.100.8' });
    expect(addressOf(headers, '')).toBe('127.0.0.1');
    expect(addressOf(headers, '10.0.0.0/8')).toBe('127.0.0.1');
  });

  test('is the last one that our proxies did not add', async () => {
    const headers = await arriving({ 'x-forwarded-for': '192.0.2.1, 198.51.100.7, 10.1.2.3' });
    expect(addressOf(headers, '127.0.0.1, 10.0.0.0/8')).toBe('198.51.100.7');
    expect(addressOf(headers, '127.0.0.1')).toBe('10.1.2.3');
  });

  test('is not known when a proxy forwards nonsense, or the server notes no peers', async () => {
    expect(addressOf(await arriving({ 'x-forwarded-for': 'unknown' }), '127.0.0.1')).toBeNull();
    expect(addressOf(new Headers({ 'x-forwarded-for': '198.51.100.7' }), '127.0.0.1')).toBeNull();
  });

  test('counts for its whole network where there are addresses without end', async () => {
    process.env.VERSO_TRUSTED_PROXIES = '127.0.0.1';
    const networks = [];
    for (const address of [
      '2001:db8:1:2:3:4:5:6',
      '2001:db8:1:2::9',
      '2001:db8::9',
      '198.51.100.7',
      '::ffff:198.51.100.7',
    ]) {
      networks.push(networkOf(await arriving({ 'x-forwarded-for': address })));
    }
    delete process.env.VERSO_TRUSTED_PROXIES;
    expect(networks).toEqual(['2001:db8:1:2', '2001:db8:1:2', '2001:db8:0:0', '198.51.100.7', '198.51.100.7']);
  });
});

test('TLS is believed of our own proxies alone', async () => {
  const headers = await arriving({ 'x-forwarded-proto': 'https' });
  expect(cameByTls(headers, '')).toBe(false);
  expect(cameByTls(headers, '127.0.0.0/8')).toBe(true);
});
