import { NextRequest, type NextResponse } from 'next/server';
import { createProxy } from 'next-i18next/proxy';
import { i18nConfig } from '@/i18n/config';

const addLanguage = createProxy(i18nConfig);
const inDevelopment = process.env.NODE_ENV === 'development';

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    // React rebuilds server stacks with eval in development only
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${inDevelopment ? " 'unsafe-eval'" : ''}`,
    // the overlay of `next dev` writes styles without a nonce
    `style-src 'self' ${inDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // measured places (lists, popovers, progress) are style attributes
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Finds the language of a page and gives its scripts a nonce; the other headers are in next.config.ts. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('x-nonce', nonce);
  const referer = headers.get('referer');
  if (referer !== null && !URL.canParse(referer)) headers.delete('referer');

  const response = addLanguage(new NextRequest(request.url, { headers }));
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

// The API stays outside: a proxy would buffer uploads and cut them off at ten megabytes.
export const config = { matcher: ['/((?!api/|_next/static|_next/image|favicon.ico).*)'] };
