'use client';

import { DiffText } from '@/components/ui/diff-text';
import { Siglum } from '@/components/ui/siglum';
import { diffWords } from '@/core/diff/diff-words';
import { useT } from '@/i18n/client';
import type { Reading } from '../data/use-settle';
import { useClock } from '../use-clock';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

type ConflictReadingProps = { reading: Reading; base: string; number: number };

export function ConflictReading({ reading, base, number }: ConflictReadingProps) {
  const { t } = useT('bench');
  const { target, contributors, myId, interfaceDirection } = useRowSettings();
  const sayTime = useClock();
  const writer = contributors.get(reading.contributorId);
  return (
    <li className={styles.reading}>
      {writer && <Siglum siglum={writer.siglum} name={writer.name} tone={writer.id === myId ? 'current' : 'someone'} />}
      <p className="tx" lang={target.language} dir={target.direction}>
        {reading.omitted ? (
          <span dir={interfaceDirection}>{t('omitted.here')}</span>
        ) : number === 1 ? (
          reading.text
        ) : (
          <DiffText parts={diffWords(base, reading.text, target.language)} />
        )}
      </p>
      <time className={styles.time} dateTime={reading.at}>
        {sayTime(reading.at)}
      </time>
    </li>
  );
}
