'use client';

import { useT } from '@/i18n/client';
import { CheckMark, type CheckTone } from '@/components/ui/check-mark';
import { gradeFinding, type TermGrade } from '@/core/terms/grade-finding';
import type { TermEntry } from '@/core/terms/list-entries';

export const tones: Record<TermGrade, CheckTone> = { fault: 'fault', warning: 'care', question: 'hint', fine: 'used' };

/** What became of a term in the translation, as mark and word; nothing while nothing is written. */
export function TermStanding({ entry }: { entry: TermEntry }) {
  const { t } = useT('terms');
  const { finding, treatment, renderings } = entry;
  if (renderings.length === 0) return <CheckMark tone="hint">{t('standing.open')}</CheckMark>;
  if (!finding) return null;
  return (
    <CheckMark tone={tones[gradeFinding(finding, treatment)]}>
      {t(`standing.${finding.kind as 'forbidden' | 'missing' | 'unknown-form' | 'used' | 'waived'}`)}
    </CheckMark>
  );
}
