'use client';

import { isolate } from '@/components/ui/isolate';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import { encodingName } from '../encoding-name';
import { ProblemLine } from '../problem-line';
import { useFileSize } from '../use-file-size';
import type { Import } from '../use-import';
import { Step } from './step';
import styles from './step.module.css';

export function FileStep({ importing }: { importing: Import }) {
  const { t } = useT('import');
  const sizeOf = useFileSize();
  const { opened, choices, change, problem, isOpening } = importing;
  const isCurrent = choices.step === 'file';
  const canChange = opened && !isCurrent;
  const name = opened && isolate(encodingName(opened));
  const encoding = opened?.bom ? t('file.withMark', { encoding: name }) : name;
  return (
    <Step
      number={1}
      title={t('step.file')}
      state={isCurrent ? 'current' : 'done'}
      act={canChange && <TextButton onPress={() => change({ step: 'file' })}>{t('file.change')}</TextButton>}
    >
      <p className={styles.line} aria-live="polite">
        {isOpening && t('file.opening')}
        {!isOpening && !opened && t('file.hint')}
        {!isOpening &&
          opened &&
          t('file.line', { name: isolate(opened.fileName), size: sizeOf(opened.file.size), encoding })}
      </p>
      {problem && <ProblemLine fileName={problem.fileName} problem={problem.problem} isOtherKept={opened !== null} />}
    </Step>
  );
}
