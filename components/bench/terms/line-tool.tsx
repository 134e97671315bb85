'use client';

import { Languages } from 'lucide-react';
import type { Row } from '@/api/contract/shapes';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { lineKeys } from './proposal-keys';
import { useLineActs } from './use-line-acts';

/** Says in which language a sentence is; nothing where the glossary knows but the work's own. */
export function LineTool({ row }: { row: Row }) {
  const { t, lng } = useT('terms');
  const { languages, lineOf, mark } = useLineActs();
  if (languages.length === 0) return null;
  const line = lineOf(row);
  return (
    <Menu
      label={t('lines.title')}
      selectionMode="single"
      selectedKeys={[line?.language ?? 'none']}
      trigger={
        <IconButton size="small" label={t('lines.title')} keys={lineKeys}>
          <Languages aria-hidden />
        </IconButton>
      }
    >
      {languages.map((language) => (
        <MenuItem key={language} id={language} onAction={() => mark(row, language)}>
          {languageName(language, lng)}
        </MenuItem>
      ))}
      <MenuItem id="none" onAction={() => mark(row, null)}>
        {t('lines.none')}
      </MenuItem>
      <MenuItem id="glossary" onAction={() => mark(row, undefined)}>
        {t('lines.byGlossary')}
      </MenuItem>
    </Menu>
  );
}
