'use client';

import { Opener } from '@/components/ui/opener';
import { Siglum } from '@/components/ui/siglum';
import { useT } from '@/i18n/client';
import type { Me } from './top-bar';

const loadMenu = () => import('./account-menu').then((file) => file.AccountMenu);

export function AccountButton({ me }: { me: Me }) {
  const { t } = useT('common');
  return (
    <Opener label={t('bar.account', me)} opens="menu" load={loadMenu} given={{ me }}>
      <Siglum siglum={me.siglum} name={me.name} tone="current" />
    </Opener>
  );
}
