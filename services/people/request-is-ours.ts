const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may act with the cookies that came with it: reads may, writes only from our own pages.
 * Browsers say where a write comes from; a write that says nothing is a program's, and must bring no cookie.
 */
export function requestIsOurs(request: Request, publicUrl = process.env.VERSO_URL): boolean {
  const { headers, method } = request;
  if (safeMethods.has(method)) return true;

  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';

  const origin = headers.get('origin');
  if (origin === null) return !headers.has('cookie');
  const host = hostOf(origin);
  // By host alone: behind a proxy that ends TLS the request itself says http.
  return host !== null && (host === headers.get('host') || host === hostOf(publicUrl));
}

function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : null;
}
