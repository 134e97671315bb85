'use client';

import { useT } from '@/i18n/client';

/** What a work is: in the language of the page where the word is known, else as it was written; nothing for “other”. */
export function useKindName(): (kind: string) => string {
  const { t } = useT('work');
  const names = new Map([
    ['story', t('kind.story')],
    ['novella', t('kind.novella')],
    ['novel', t('kind.novel')],
    ['serial', t('kind.serial')],
    ['poem', t('kind.poem')],
    ['play', t('kind.play')],
    ['essay', t('kind.essay')],
    ['article', t('kind.article')],
    ['other', ''],
  ]);
  return (kind) => names.get(kind) ?? kind;
}
