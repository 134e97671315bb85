'use client';

import { useT } from 'next-i18next/client';
import { problemOf } from '@/api/client';
import { CheckMark } from '@/components/ui/check-mark';

const told = ['language-exists', 'source-language', 'language', 'title'] as const;

/** Why the server, or the way to it, refused what was sent. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useT('work');
  if (!error) return null;
  const problem = problemOf(error);
  const reason = told.find((one) => one === problem?.reason);
  const isForbidden = problem?.status === 401 || problem?.status === 403;
  return (
    <p role="alert">
      <CheckMark tone="fault">
        {reason ? t(`refused.${reason}`) : isForbidden ? t('refused.forbidden') : t('refused.other')}
      </CheckMark>
    </p>
  );
}
