'use client';

import type { TFunction } from 'i18next';
import { problemOf } from '@/api/client';
import { CheckMark } from '@/components/ui/check-mark';
import { useT } from '@/i18n/client';

/** Why the server, or the way to it, refused what was sent. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useT('work');
  if (!error) return null;
  return (
    <p role="alert">
      <CheckMark tone="fault">{describe(error, t)}</CheckMark>
    </p>
  );
}

function describe(error: unknown, t: TFunction<'work'>): string {
  const problem = problemOf(error);
  if (problem?.status === 401 || problem?.status === 403) return t('refused.forbidden');
  switch (problem?.reason) {
    case 'language-exists':
      return t('refused.language-exists');
    case 'source-language':
      return t('refused.source-language');
    case 'language':
      return t('refused.language');
    case 'title':
      return t('refused.title');
    default:
      return problem ? t('refused.answered', { code: problem.reason ?? problem.code }) : t('refused.other');
  }
}
