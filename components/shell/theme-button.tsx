'use client';

import { Contrast } from 'lucide-react';
import { Opener } from '@/components/ui/opener';
import { useT } from '@/i18n/client';

const loadMenu = () => import('./theme-menu').then((file) => file.ThemeMenu);

export function ThemeButton() {
  const { t } = useT('common');
  return (
    <Opener label={t('theme.label')} opens="menu" load={loadMenu} given={{}}>
      <Contrast aria-hidden />
    </Opener>
  );
}
