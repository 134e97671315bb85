'use client';

import { useT } from 'next-i18next/client';
import type { KeyNames } from '@/core/keys/key-caps';

/** The words on keys in the interface language. */
export function useKeyNames(): KeyNames {
  const { t } = useT('common');
  return {
    mod: t('keys.mod'),
    alt: t('keys.alt'),
    shift: t('keys.shift'),
    escape: t('keys.escape'),
    space: t('keys.space'),
    tab: t('keys.tab'),
    delete: t('keys.delete'),
  };
}
