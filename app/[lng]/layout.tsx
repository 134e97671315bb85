import '@/components/ui/fonts/faces.css';
import '@/components/ui/fonts/fallbacks.css';
import '@/components/ui/base.css';
import '@/components/ui/tokens.css';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { parseTheme, themeCookie } from '@/components/shell/theme';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { KeysProvider } from '@/components/ui/keys/keys-provider';
import { directionOf, isLanguage } from '@/i18n/languages';
import { PageStrings } from '@/i18n/page-strings';

// each response carries its own nonce
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: { default: 'Verso', template: '%s · Verso' } };

export const viewport: Viewport = { colorScheme: 'light dark' };

type LayoutProps = { children: ReactNode; params: Promise<{ lng: string }> };

export default async function Layout({ children, params }: LayoutProps) {
  const { lng } = await params;
  if (!isLanguage(lng)) notFound();
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={lng} dir={directionOf(lng)} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        {/* React Aria reads it for the styles it adds */}
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>
        <ScriptFonts languages={[lng]} />
        <PageStrings namespaces={['common']}>
          <KeysProvider>{children}</KeysProvider>
        </PageStrings>
      </body>
    </html>
  );
}
