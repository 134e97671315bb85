'use client';

import type { EmbeddingsProbe } from '@/api/contract/instance';
import { CheckMark } from '@/components/ui/check-mark';
import { isolate } from '@/components/ui/isolate';
import { useT } from '@/i18n/client';

/** What an embeddings service answered to a test. */
export function ProbeLine({ probe, model }: { probe: EmbeddingsProbe; model: string }) {
  const { t } = useT('people');
  const { problem, status, dimensions, took } = probe;
  const name = isolate(model);
  const seconds = took / 1000;
  if (problem === null) {
    return <CheckMark tone="used">{t('embeddings.answered', { name, value: dimensions, seconds })}</CheckMark>;
  }
  return <CheckMark tone="fault">{words()}</CheckMark>;

  function words(): string {
    switch (problem) {
      case 'refused':
        return t('embeddings.refused', { status });
      case 'too-slow':
        return t('embeddings.tooSlow', { seconds });
      case 'unusable':
        return t('embeddings.unusable');
      default:
        return t('embeddings.unreachable');
    }
  }
}
