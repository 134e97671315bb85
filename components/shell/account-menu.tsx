'use client';

import { usePathname } from 'next/navigation';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { MenuItem, MenuSection, OpenedMenu } from '@/components/ui/menu';
import type { Opened } from '@/components/ui/opener';
import { useT } from '@/i18n/client';
import { languageNames, languages } from '@/i18n/languages';
import { signOut } from './sign-out';
import type { Me } from './top-bar';

export function AccountMenu({ me, ...opened }: Opened & { me: Me }) {
  const { t, lng } = useT('common');
  const path = usePathname().replace(/^\/[^/]+/, '');
  return (
    <>
      <ScriptFonts languages={languages} />
      <OpenedMenu {...opened} label={t('bar.account', me)} align="end">
        <MenuSection title={me.name}>
          <MenuItem href={`/${lng}/account`}>{t('bar.accountPage')}</MenuItem>
          <MenuItem onAction={() => signOut(`/${lng}`)}>{t('bar.signOut')}</MenuItem>
        </MenuSection>
        <MenuSection title={t('bar.language')} selectionMode="single" selectedKeys={[lng]}>
          {languages.map((language) => (
            // a full load, since language and direction stand on the document
            <MenuItem
              key={language}
              id={language}
              lang={language}
              onAction={() => location.assign(`/${language}${path}`)}
            >
              {languageNames[language]}
            </MenuItem>
          ))}
        </MenuSection>
      </OpenedMenu>
    </>
  );
}
