import { createServer } from 'node:http';
import { aSentence } from './a-large-work';

function writePage(sentences: number): string {
  const rows = Array.from({ length: sentences }, (_, at) => {
    const text = (language: string) => `<p lang="${language}">${aSentence(at + 1)}</p>`;
    return `<div role="listitem" aria-current="${at === 0}">${at + 1}${text('en')}${text('es')}</div>`;
  });
  return `<!doctype html><title>Rows</title><div role="list">${rows.join('')}</div><textarea rows="3" cols="60"></textarea>`;
}

/** Rows and a field in plain HTML, without style or script: what a browser needs on this machine whoever wrote the page. */
export async function serveBarePage(sentences = 50): Promise<{ origin: string; stop: () => void }> {
  const page = writePage(sentences);
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
