'use client';

import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Option } from '@/components/ui/option';
import { Select } from '@/components/ui/select';
import { TextButton } from '@/components/ui/text-button';
import { type SplitChoice, type SplitUnit, type SrxFile, splitUnits } from '@/core/format/splitting';
import type { SrxProblem } from '@/core/segment/srx/srx-rules';
import { useT } from '@/i18n/client';
import type { Reader } from '../create-reader';
import { openText } from '../open-text';
import { ProblemLine } from '../problem-line';
import type { FileProblem } from '../read-messages';
import styles from './split.module.css';
import { SrxProblems } from './srx-problems';

type SplitFieldProps = {
  value: SplitChoice;
  onChange: (value: SplitChoice) => void;
  getReader: () => Reader;
  /** The rules that the work keeps, taken until others are given. */
  kept?: SrxFile | null;
  /** What of the rules can't be used, where that is known. */
  problems?: readonly SrxProblem[];
  isDisabled?: boolean;
};

/** What a segment is, and the file of rules where these say it. */
export function SplitField(field: SplitFieldProps) {
  const { value, onChange, getReader, kept = null, problems = [], isDisabled = false } = field;
  const { t } = useT('import');
  const [refused, setRefused] = useState<{ fileName: string; problem: FileProblem } | null>(null);
  const { by, srx } = value;

  function choose(unit: SplitUnit) {
    onChange({ by: unit, srx: srx ?? (unit === 'srx' ? kept : null) });
  }

  async function take(file: File) {
    setRefused(null);
    // Whatever it is called, it is read as a text.
    const opened = await openText(file, 'rules.srx', getReader());
    if ('problem' in opened) setRefused({ fileName: file.name, problem: opened.problem });
    else onChange({ by: 'srx', srx: { name: file.name, text: opened.text } });
  }

  return (
    <div className={styles.field}>
      <Select
        label={t('split.label')}
        value={by}
        isDisabled={isDisabled}
        onChange={(key) => choose(splitUnits.find((unit) => unit === key) ?? 'sentence')}
      >
        {splitUnits.map((unit) => (
          <Option key={unit} id={unit}>
            {t(`split.${unit}`)}
          </Option>
        ))}
      </Select>
      {by === 'srx' && (
        <p className={styles.rules}>
          {srx ? <bdi>{srx.name}</bdi> : <span>{t('split.hint')}</span>}
          {!isDisabled && (
            <FileTrigger acceptedFileTypes={['.srx', '.xml']} onSelect={(files) => files?.[0] && void take(files[0])}>
              <TextButton>{srx ? t('split.another') : t('split.choose')}</TextButton>
            </FileTrigger>
          )}
        </p>
      )}
      {by === 'srx' && refused && <ProblemLine {...refused} isOtherKept={false} />}
      {by === 'srx' && srx && problems.length > 0 && <SrxProblems problems={problems} />}
    </div>
  );
}
