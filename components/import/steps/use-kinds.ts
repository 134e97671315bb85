'use client';

import { useT } from '@/i18n/client';

/** Kinds of works, as they are stored and as they are called. */
export function useKinds(): readonly { readonly kind: string; readonly name: string }[] {
  const { t } = useT('import');
  return [
    { kind: 'story', name: t('kind.story') },
    { kind: 'novella', name: t('kind.novella') },
    { kind: 'novel', name: t('kind.novel') },
    { kind: 'serial', name: t('kind.serial') },
    { kind: 'poem', name: t('kind.poem') },
    { kind: 'play', name: t('kind.play') },
    { kind: 'essay', name: t('kind.essay') },
    { kind: 'article', name: t('kind.article') },
    { kind: 'other', name: t('kind.other') },
  ];
}
