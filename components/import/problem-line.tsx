'use client';

import { CheckMark } from '@/components/ui/check-mark';
import { isolate } from '@/components/ui/isolate';
import { largestFile } from '@/core/format/largest-file';
import { useT } from '@/i18n/client';
import { encodingName } from './encoding-name';
import styles from './problem-line.module.css';
import type { FileProblem } from './read-messages';
import { useFileSize } from './use-file-size';

type ProblemLineProps = { fileName: string; problem: FileProblem; isOtherKept: boolean };

/** Why a file can't be imported, in one sentence. */
export function ProblemLine({ fileName: name, problem, isOtherKept }: ProblemLineProps) {
  const { t } = useT('import');
  const fileName = isolate(name);
  const sizeOf = useFileSize();
  return (
    <div className={styles.problem} role="alert">
      <CheckMark tone="fault">{t('problem.title')}</CheckMark>
      <p>{words()}</p>
      {isOtherKept && <p>{t('problem.unchanged')}</p>}
    </div>
  );

  function words(): string {
    switch (problem.code) {
      case 'empty':
        return t('problem.empty', { fileName });
      case 'no-text':
        return t('problem.noText', { fileName });
      case 'too-large':
        return t('problem.tooLarge', { fileName, limit: sizeOf(largestFile) });
      case 'unreadable':
        return t('problem.unreadable', { fileName });
      case 'unknown-format':
        return t('problem.unknownFormat', { fileName });
      case 'binary':
        return t('problem.binary', { fileName, offset: problem.offset });
      case 'broken-encoding':
        return t('problem.brokenEncoding', { fileName, encoding: encodingName(problem), offset: problem.offset });
      case 'unknown-encoding':
        return t('problem.unknownEncoding', { fileName, offset: problem.offset });
      case 'zip':
        return problem.holds === 'other'
          ? t('problem.zip', { fileName })
          : t('problem.notYet', { fileName, format: containers[problem.holds] });
      case 'gzip':
        return t('problem.zip', { fileName });
      default:
        return t('problem.notYet', { fileName, format: containers[problem.code] });
    }
  }
}

const containers = { epub: 'EPUB', docx: 'DOCX', odt: 'ODT', pdf: 'PDF', rtf: 'RTF', doc: 'DOC' } as const;
