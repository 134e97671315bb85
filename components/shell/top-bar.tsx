import { Contrast } from 'lucide-react';
import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/logo';
import { getT } from '@/i18n/server';
import { AccountButton } from './account-button';
import { ThemeButton } from './theme-button';
import styles from './top-bar.module.css';

export type Me = { readonly name: string; readonly siglum: string };
export type Mode = {
  readonly href: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly current?: boolean;
};

type TopBarProps = {
  me: Me | null;
  /** The place in the work; without it the wordmark stands here. */
  crumb?: ReactNode;
  modes?: readonly Mode[];
  /** Search, presence, saved state: what stands before the theme and the account. */
  children?: ReactNode;
};

export async function TopBar({ me, crumb, modes = [], children }: TopBarProps) {
  const { t, lng } = await getT('common');
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#page">
        {t('bar.skip')}
      </a>
      <div className={styles.start}>
        <NextLink className={styles.home} href={`/${lng}`} aria-label={t('bar.home')}>
          <Logo />
          {crumb === undefined && <span className={styles.wordmark}>{t('name')}</span>}
        </NextLink>
        {crumb}
      </div>
      {modes.length > 0 && (
        <nav className={styles.modes} aria-label={t('bar.modes')}>
          {modes.map(({ href, label, icon, current }) => (
            <NextLink key={href} href={href} aria-current={current ? 'page' : undefined}>
              {icon}
              {label}
            </NextLink>
          ))}
        </nav>
      )}
      <div className={styles.end}>
        {children}
        <div className={styles.own} data-own>
          <ThemeButton>
            <Contrast aria-hidden />
          </ThemeButton>
          {me ? (
            <AccountButton me={me} />
          ) : (
            <NextLink className={styles.signIn} href={`/${lng}/sign-in`}>
              {t('bar.signIn')}
            </NextLink>
          )}
        </div>
      </div>
    </header>
  );
}
