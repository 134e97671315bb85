'use client';

import type { ReactNode } from 'react';
import { Opener } from '@/components/ui/opener';
import { useT } from '@/i18n/client';

const loadMenu = () => import('./theme-menu').then((file) => file.ThemeMenu);

export function ThemeButton({ children }: { children: ReactNode }) {
  const { t } = useT('common');
  return (
    <Opener label={t('theme.label')} opens="menu" load={loadMenu} given={{}}>
      {children}
    </Opener>
  );
}
