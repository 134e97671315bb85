'use client';

import type { Row, Version } from '@/api/contract/shapes';
import { Button } from '@/components/ui/button';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { type Reading, useSettle } from '../data/use-settle';
import { Acts } from './acts';
import { ConflictReading } from './conflict-reading';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';
import { useRested } from './use-rested';

/** Two hands, one sentence: all readings stay until someone takes one, or writes another. */
export function ConflictSheet({ lead, version }: { lead: Row; version: Version }) {
  const { t } = useT('bench');
  const { chapter } = useBench();
  const { contributors, myId } = useRowSettings();
  const { readings, take, writeAnother } = useSettle(lead, version);
  const { may } = chapter.bench;
  const maySettle = may.translate && (version.contributorId === myId || may.review);
  const isRested = useRested(version.id);

  const choices = readings.map((reading, place) => ({
    reading,
    label: labelOf(reading, place),
    keys: `Digit${place + 1}`,
  }));
  useKeys(
    { id: 'bench.conflict', label: t('keys.conflict') },
    [
      ...choices.map(({ reading, label, keys }) => ({ id: keys, keys: [keys], label, run: () => void take(reading) })),
      { id: 'another', keys: ['KeyE'], label: t('conflict.another'), run: () => void writeAnother() },
    ].map((binding) => ({ ...binding, isDisabled: !isRested || !maySettle })),
  );

  function labelOf(reading: Reading, place: number): string {
    const hands = new Set(readings.map(({ contributorId }) => contributorId));
    if (hands.size < readings.length) return t('conflict.keep', { number: place + 1 });
    if (reading.contributorId === myId) return t('conflict.mine');
    return t('conflict.theirs', { name: contributors.get(reading.contributorId)?.name ?? '' });
  }

  return (
    <>
      <ol className={styles.readings}>
        {readings.map((reading, place) => (
          <ConflictReading
            key={reading.revisionId}
            reading={reading}
            base={readings[0]?.text ?? ''}
            number={place + 1}
          />
        ))}
      </ol>
      <Acts>
        <span>{t('conflict.rest')}</span>
        <span className={styles.gap} />
        {maySettle &&
          choices.map(({ reading, label, keys }) => (
            <Button key={reading.revisionId} size="small" keys={keys} onPress={() => take(reading)}>
              {label}
            </Button>
          ))}
        {maySettle && (
          <Button size="small" keys="KeyE" onPress={writeAnother}>
            {t('conflict.another')}
          </Button>
        )}
      </Acts>
    </>
  );
}
