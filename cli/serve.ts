import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import next from 'next';
import sirv from 'sirv';

const root = join(import.meta.dirname, '..');
const statics = '/_next/static';
const hostname = process.env.VERSO_HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);

const app = next({ dev: false, dir: root, hostname, port });
await app.prepare();
const answer = app.getRequestHandler();
const sendStatic = sirv(join(root, '.next/static'), { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000 });
const compress = compression({
  // Readers wait for a chapter while it is compressed: a usual quality takes five times as long to save a quarter.
  level: 3,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
  filter: (request, response) => {
    // Next lists the one type of what a route answers
    const type = response.getHeader('content-type');
    if (Array.isArray(type)) response.setHeader('content-type', type.join());
    return compression.filter(request, response);
  },
});

const server = createServer((request, response) => {
  const { url = '' } = request;
  if (!url.startsWith(`${statics}/`)) return sendPage(request, response);
  request.url = url.slice(statics.length);
  sendStatic(request, response, () => {
    request.url = url;
    sendPage(request, response);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? 'is taken: stop what listens there, or set PORT'
      : `can't be opened: ${error.message}`;
  console.error(`http://${hostname}:${port} ${reason}.`);
  process.exit(1);
});
server.listen(port, hostname);

function sendPage(request: IncomingMessage, response: ServerResponse): void {
  // written for Express, whose requests and responses are Node's with more to them; it uses nothing of that
  compress(request as never, response as never, () => {
    answer(request, response).catch((error: unknown) => {
      console.error(request.url, error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
}
