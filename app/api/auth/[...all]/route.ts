import { getAuth, requestIsOurs, withAddress } from '@/services/auth';

/** What our pages use of better-auth; all else goes through the public API. */
const open = new Set(['/sign-in/email', '/sign-out', '/change-password', '/revoke-sessions', '/reset-password']);

async function handle(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '');
  if (!open.has(path)) return refuse(404, 'not-found');
  if (!requestIsOurs(request)) return refuse(403, 'origin');
  const auth = await getAuth(request.headers);
  const headers = withAddress(request.headers);
  return auth.handler(new Request(request.url, { method: 'POST', headers, body: await request.text() }));
}

function refuse(status: number, code: string): Response {
  return Response.json({ code }, { status });
}

export { handle as POST };
