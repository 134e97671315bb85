'use client';

import { Contrast } from 'lucide-react';
import { useT } from 'next-i18next/client';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { parseTheme, themes } from './theme';
import { chooseTheme, useTheme } from './use-theme';

export function ThemeButton() {
  const { t } = useT('common');
  const theme = useTheme();
  return (
    <Menu
      label={t('theme.label')}
      align="end"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(chosen) => chooseTheme(parseTheme(Array.from(chosen).join()))}
      trigger={
        <IconButton label={t('theme.label')}>
          <Contrast aria-hidden />
        </IconButton>
      }
    >
      {themes.map((name) => (
        <MenuItem key={name} id={name}>
          {t(`theme.${name}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
