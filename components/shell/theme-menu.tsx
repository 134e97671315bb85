'use client';

import { MenuItem, OpenedMenu } from '@/components/ui/menu';
import type { Opened } from '@/components/ui/opener';
import { useT } from '@/i18n/client';
import { parseTheme, themes } from './theme';
import { chooseTheme, useTheme } from './use-theme';

export function ThemeMenu(opened: Opened) {
  const { t } = useT('common');
  const theme = useTheme();
  return (
    <OpenedMenu
      {...opened}
      label={t('theme.label')}
      align="end"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(chosen) => chooseTheme(parseTheme(Array.from(chosen).join()))}
    >
      {themes.map((name) => (
        <MenuItem key={name} id={name}>
          {t(`theme.${name}`)}
        </MenuItem>
      ))}
    </OpenedMenu>
  );
}
