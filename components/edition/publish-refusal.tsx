'use client';

import { useT } from 'next-i18next/client';
import { problemOf } from '@/api/client';
import { CheckMark } from '@/components/ui/check-mark';

/** Why nothing was published. */
export function PublishRefusal({ error }: { error: unknown }) {
  const { t } = useT('edition');
  if (!error) return null;
  const problem = problemOf(error);
  const isForbidden = problem?.status === 401 || problem?.status === 403;
  const isEmpty = problem?.reason === 'nothing-approved';
  return (
    <p role="alert">
      <CheckMark tone="fault">
        {isForbidden && t('refused.forbidden')}
        {isEmpty && t('refused.empty')}
        {!isForbidden && !isEmpty && t('refused.other')}
      </CheckMark>
    </p>
  );
}
