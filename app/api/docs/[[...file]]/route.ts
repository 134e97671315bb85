import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(process.cwd(), 'node_modules/swagger-ui-dist');

/** The files of Swagger UI that the page needs; nothing else of the package is served. */
const files: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Verso API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<main id="api"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
`;

const start = `SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null });\n`;

const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** The documentation of the API, served from here alone. */
export async function GET(_: Request, { params }: { params: Promise<{ file?: string[] }> }): Promise<Response> {
  const name = (await params).file?.join('/') ?? '';
  if (name === '') return answer(page, 'text/html; charset=utf-8');
  if (name === 'start.js') return answer(start, 'text/javascript; charset=utf-8');
  const type = files[name];
  if (!type) return new Response('Not found', { status: 404 });
  return answer(await readFile(join(folder, name)), type);
}

function answer(body: string | Buffer<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'content-security-policy': policy } });
}
