'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import type { Compared } from '../data/use-compared';

/** Digits choose what a version is set against. */
export function CompareKeys({ compared }: { compared: Compared }) {
  const { t } = useT('review');
  useKeys(
    { id: 'review.compare', label: t('keys.compare') },
    compared.comparisons.slice(0, 9).map(({ kind }: { kind: 'previous' | 'rival' | 'none' }, place) => ({
      id: `against${place + 1}`,
      keys: [`Digit${place + 1}`],
      label: t(`keys.against.${kind}`),
      run: () => compared.choose(place),
    })),
  );
  return null;
}
