import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';

type Asked = {
  readonly path: string;
  readonly key: string | undefined;
  readonly model: string;
  readonly input: string[];
};
type Answer = (asked: Asked, response: ServerResponse) => void;

/** A server of the test's own in the shape of OpenAI's, and what it was asked. The instance knows it until the test ends. */
export async function anEmbeddingsServer(answer: Answer = answerVectors) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    asked.push(one);
    answer(one, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  vi.stubEnv('VERSO_EMBEDDINGS_URL', `${url}/`);
  vi.stubEnv('VERSO_EMBEDDINGS_MODEL', 'lettered');
  vi.stubEnv('VERSO_EMBEDDINGS_KEY', 'secret');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  return { url, asked, embedder: { url, model: 'lettered', key: 'secret' } };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const { model, input } = JSON.parse(Buffer.concat(await request.toArray()).toString());
  return { path: request.url ?? '', key: request.headers.authorization, model, input };
}

/** Vectors that tell how long a text is, out of order, as a service may send them. */
export function answerVectors({ input }: Asked, response: ServerResponse): void {
  const data = input.map((text, index) => ({ object: 'embedding', index, embedding: [text.length, 1, 0] }));
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ object: 'list', data: data.reverse() }));
}

export function refuse(status: number): Answer {
  return (_, response) => {
    response.writeHead(status).end('{"error":{"message":"no"}}');
  };
}
