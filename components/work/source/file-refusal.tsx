'use client';

import { problemOf } from '@/api/client';
import { ProblemLine } from '@/components/import/problem-line';
import type { FileProblem } from '@/components/import/read-messages';
import { SrxProblems } from '@/components/import/split/srx-problems';
import { CheckMark } from '@/components/ui/check-mark';
import type { SrxProblem } from '@/core/segment/srx/srx-rules';
import { useT } from '@/i18n/client';
import { Refusal } from '../refusal';

const aboutFiles: ReadonlySet<string> = new Set<FileProblem['code']>([
  'empty',
  'binary',
  'zip',
  'pdf',
  'rtf',
  'doc',
  'gzip',
  'broken-encoding',
  'unknown-encoding',
  'too-large',
  'unknown-format',
  'no-text',
]);

/** Why the server can't take a file; what isn't about the file is said as any refusal. */
export function FileRefusal({ fileName, error }: { fileName: string; error: unknown }) {
  const { t } = useT('import');
  const said = problemOf(error);
  if (said?.reason === 'bad-srx') return <SrxProblems problems={(said.details?.problems ?? []) as SrxProblem[]} />;
  if (said?.reason === 'srx-missing' || said?.reason === 'slow-srx') {
    return (
      <p role="alert">
        <CheckMark tone="fault">{said.reason === 'slow-srx' ? t('srx.slow') : t('srx.missing')}</CheckMark>
      </p>
    );
  }
  if (!said?.reason || !aboutFiles.has(said.reason)) return <Refusal error={error} />;
  const problem = { ...said.details, code: said.reason } as FileProblem;
  return <ProblemLine fileName={fileName} problem={problem} isOtherKept={false} />;
}
