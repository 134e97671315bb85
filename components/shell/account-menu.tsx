'use client';

import { useParams, usePathname } from 'next/navigation';
import { useT } from 'next-i18next/client';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { Menu, MenuItem, MenuSection } from '@/components/ui/menu';
import { Siglum } from '@/components/ui/siglum';
import { languageNames, languages } from '@/i18n/languages';
import styles from './account-menu.module.css';
import { signOut } from './sign-out';
import type { Me } from './top-bar';

export function AccountMenu({ me }: { me: Me }) {
  const { t } = useT('common');
  const { lng } = useParams<{ lng: string }>();
  const path = usePathname().replace(/^\/[^/]+/, '');
  const label = t('bar.account', me);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isOpen && <ScriptFonts languages={languages} />}
      <Menu
        label={label}
        align="end"
        onOpenChange={setOpen}
        trigger={
          <AriaButton className={styles.button ?? ''} aria-label={label}>
            <Siglum siglum={me.siglum} name={me.name} tone="current" />
          </AriaButton>
        }
      >
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
      </Menu>
    </>
  );
}
