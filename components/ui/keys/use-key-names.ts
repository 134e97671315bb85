'use client';

import type { KeyNames } from '@/core/keys/key-caps';
import { useT } from '@/i18n/client';

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
