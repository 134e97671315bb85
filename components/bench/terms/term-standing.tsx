'use client';

import { CheckMark } from '@/components/ui/check-mark';
import type { TermEntry } from '@/core/terms/list-entries';
import { useT } from '@/i18n/client';
import { useRowSettings } from '../rows/row-settings';
import { termTone } from './term-tone';

/** What became of a term in the translation, as mark and word, and whether by one that is only admitted; nothing while nothing is written. */
export function TermStanding({ entry }: { entry: TermEntry }) {
  const { t } = useT('terms');
  const { target } = useRowSettings();
  const { concept, finding, renderings } = entry;
  if (renderings.length === 0) return <CheckMark tone="hint">{t('standing.open')}</CheckMark>;
  if (!finding) return null;
  const isAdmitted = finding.kind === 'used' && finding.target.status === 'admitted';
  const standing = isAdmitted ? 'admitted' : finding.kind;
  return (
    <CheckMark tone={termTone(finding, concept, target.language)}>
      {t(
        `standing.${standing as 'admitted' | 'deprecated' | 'forbidden' | 'missing' | 'unknown-form' | 'used' | 'waived'}`,
      )}
    </CheckMark>
  );
}
