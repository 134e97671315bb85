'use client';

import type { TFunction } from 'i18next';
import { problemOf } from '@/api/client';
import { CheckMark } from '@/components/ui/check-mark';
import { useT } from '@/i18n/client';

/** Why nothing was published, added, changed or removed. */
export function EditionRefusal({ error }: { error: unknown }) {
  const { t } = useT('edition');
  if (!error) return null;
  return (
    <p role="alert">
      <CheckMark tone="fault">{describe(error, t)}</CheckMark>
    </p>
  );
}

function describe(error: unknown, t: TFunction<'edition'>): string {
  const problem = problemOf(error);
  if (problem?.status === 401 || problem?.status === 403) return t('refused.forbidden');
  if (problem?.reason === 'nothing-approved') return t('refused.empty');
  if (problem?.reason === 'published') return t('refused.published');
  if (problem?.reason === 'default-edition') return t('refused.default');
  if (problem?.reason === 'name') return t('refused.name');
  return t('refused.other');
}
