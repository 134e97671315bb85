'use client';

import { problemOf } from '@/api/client';
import { CheckMark } from '@/components/ui/check-mark';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useT } from '@/i18n/client';
import type { Sending } from './use-sending';

/** How far the import has come, or why it failed. */
export function SendingState({ sending }: { sending: Sending }) {
  const { t, lng } = useT('import');
  const { isSending, stored, error, problem } = sending;
  if (isSending) {
    const percent = stored === null ? '' : new Intl.NumberFormat(lng, { style: 'percent' }).format(stored);
    return (
      <ProgressBar
        label={stored === null ? t('sending.reading') : t('sending.storing')}
        value={stored ?? 0}
        valueLabel={percent}
      />
    );
  }
  if (!error && problem === null) return null;
  return (
    <p role="alert">
      <CheckMark tone="fault">{t('sending.failed')}</CheckMark> {words()}
    </p>
  );

  function words(): string {
    if (problem === 'slow-srx') return t('srx.slow');
    if (problem !== null) return t('sending.internal');
    const said = problemOf(error);
    if (said === null) return t('sending.unreachable');
    if (said.status === 401) return t('sending.signedOut');
    if (said.status === 404) return t('sending.lost');
    return t('sending.refused', { reason: said.reason ?? said.code });
  }
}
