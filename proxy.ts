import { type NextRequest, NextResponse } from 'next/server';
import { languageCookie, languageHeader } from '@/i18n/config';
import { chooseLanguage, findLanguage } from '@/i18n/find-language';
import type { Language } from '@/i18n/languages';

const year = 365 * 24 * 60 * 60;
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
  const { pathname } = request.nextUrl;
  const [, first = ''] = pathname.split('/');
  const asked = findLanguage(first);
  const kept = request.cookies.get(languageCookie)?.value;
  const language = asked ?? findLanguage(kept ?? '') ?? chooseLanguage(request.headers.get('accept-language'));

  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('x-nonce', nonce);
  headers.set(languageHeader, language);
  const response = answer({ request, headers, first, asked, language });
  response.headers.set('Content-Security-Policy', policy);
  if (kept !== language) response.cookies.set(languageCookie, language, { maxAge: year, sameSite: 'lax' });
  return response;
}

type Asked = { request: NextRequest; headers: Headers; first: string; asked: Language | null; language: Language };

/** A page in a language passes. Other addresses lead there; a file, which there is none of, has no page to lead to. */
function answer({ request, headers, first, asked, language }: Asked): NextResponse {
  if (asked === first) return NextResponse.next({ request: { headers } });
  const there = request.nextUrl.clone();
  const rest = asked === null ? there.pathname : there.pathname.slice(first.length + 1);
  const isFile = asked === null && /\.[^/]+$/.test(rest);
  there.pathname = `/${language}${rest}`;
  return isFile ? NextResponse.rewrite(there, { request: { headers } }) : NextResponse.redirect(there);
}

// The API stays outside: a proxy would buffer uploads and cut them off at ten megabytes.
export const config = {
  matcher: ['/((?!api/|_next/|icon.svg|apple-icon.png|icons/|manifest.webmanifest|reader-worker.js).*)'],
};
