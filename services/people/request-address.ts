import { randomBytes } from 'node:crypto';
import { IncomingMessage, Server } from 'node:http';
import { BlockList, isIP } from 'node:net';

declare global {
  var versoPeerHeader: string | undefined;
}

/** Where the peer's address is noted. The name is new in every process, so that no client can send it. */
function peerHeader(): string {
  globalThis.versoPeerHeader ??= `x-verso-peer-${randomBytes(16).toString('hex')}`;
  return globalThis.versoPeerHeader;
}

/**
 * Has every HTTP server of this process note who really sent a request: Next hides the socket, and X-Forwarded-For is
 * the client's own word. To be called once, as the server starts.
 */
export function notePeers(): void {
  const name = peerHeader();
  const emit: (this: Server, event: string, ...values: unknown[]) => boolean = Server.prototype.emit;
  Server.prototype.emit = function emitWithPeer(this: Server, event: string, ...values: unknown[]) {
    const [request] = values;
    if (event === 'request' && request instanceof IncomingMessage) request.headers[name] = request.socket.remoteAddress;
    return emit.call(this, event, ...values);
  };
}

/** The addresses and ranges (`10.0.0.0/8`) of our own proxies, separated by commas. */
export type TrustedProxies = string;

/** The client's address, or null when it isn't known. Only what our own proxies forwarded is believed. */
export function addressOf(headers: Headers, proxies: TrustedProxies = trustedProxies()): string | null {
  const isProxy = proxyTest(proxies);
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map(plainAddress);
  let address = plainAddress(headers.get(peerHeader()) ?? '');
  while (isProxy(address) && forwarded.length > 0) address = forwarded.pop() ?? '';
  return isIP(address) ? address : null;
}

/** As `addressOf`, but for IPv6 the network: whoever has one address of it has them all. */
export function networkOf(headers: Headers): string | null {
  const address = addressOf(headers);
  if (address === null || isIP(address) === 4) return address;
  const [before = '', after] = address.split('::');
  const groups = before.split(':').filter(Boolean);
  const behind = after?.split(':').filter(Boolean) ?? [];
  return [...groups, ...Array(8 - groups.length - behind.length).fill('0'), ...behind].slice(0, 4).join(':');
}

/** Whether the browser speaks TLS with us or with a proxy of ours. */
export function cameByTls(headers: Headers, proxies: TrustedProxies = trustedProxies()): boolean {
  const peer = plainAddress(headers.get(peerHeader()) ?? '');
  return proxyTest(proxies)(peer) && headers.get('x-forwarded-proto') === 'https';
}

/** The origin of our pages as people see it: VERSO_URL, or what the request was sent to. */
export function originOf(headers: Headers): string {
  const { VERSO_URL } = process.env;
  if (VERSO_URL) return new URL(VERSO_URL).origin;
  return `${cameByTls(headers) ? 'https' : 'http'}://${headers.get('host') ?? 'localhost'}`;
}

function trustedProxies(): TrustedProxies {
  return process.env.VERSO_TRUSTED_PROXIES ?? '';
}

function proxyTest(proxies: TrustedProxies): (address: string) => boolean {
  const known = new BlockList();
  for (const range of proxies.split(',').map((entry) => entry.trim())) {
    const [address = '', bits] = range.split('/');
    const family = isIP(address);
    if (family === 0) continue;
    known.addSubnet(address, Number(bits ?? (family === 4 ? 32 : 128)), family === 4 ? 'ipv4' : 'ipv6');
  }
  return (address) => isIP(address) !== 0 && known.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

/** Without blanks, and without the prefix of an IPv4 address that came over an IPv6 socket. */
function plainAddress(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}
