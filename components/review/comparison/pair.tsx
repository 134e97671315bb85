'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { useKeys } from '@/components/ui/keys/use-keys';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { ReasonLine } from '../../bench/rows/reason-line';
import styles from './comparison.module.css';
import type { Chosen } from './use-comparison';

type Shown = { readonly revisionId: string; readonly text: string };

type PairProps = {
  pair: { readonly first: Shown; readonly second: Shown };
  language: string;
  onChoose: (chosen: Chosen, reason: string) => void;
};

/** Two texts without names: a key chooses one or neither, then a reason may be given. */
export function Pair({ pair, language, onChoose }: PairProps) {
  const { t } = useT('review');
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const sides = ['first', 'second'] as const;
  useKeys({ id: 'comparison.pair', label: t('compare.choose') }, [
    { id: 'first', keys: ['Digit1'], label: t('compare.first'), run: () => setChosen('first') },
    { id: 'second', keys: ['Digit2'], label: t('compare.second'), run: () => setChosen('second') },
    { id: 'neither', keys: ['Digit0'], label: t('compare.neither'), run: () => setChosen(null) },
  ]);
  const why =
    chosen === 'first'
      ? t('compare.why-first')
      : chosen === 'second'
        ? t('compare.why-second')
        : t('compare.whyNeither');
  return (
    <>
      <div className={styles.pair}>
        {sides.map((side, place) => (
          <button
            key={side}
            type="button"
            className={styles.text}
            aria-pressed={chosen === side}
            aria-keyshortcuts={String(place + 1)}
            onClick={() => setChosen(side)}
          >
            <KeyCap keys={`Digit${place + 1}`} />
            <span className="tx" lang={language} dir={languageDirection(language)}>
              {pair[side].text}
            </span>
          </button>
        ))}
      </div>
      <p className={styles.neither}>
        <Button keys="Digit0" aria-pressed={chosen === null} onPress={() => setChosen(null)}>
          {t('compare.neither')}
        </Button>
      </p>
      {chosen !== undefined && (
        <ReasonLine
          key={String(chosen)}
          label={why}
          act={t('compare.send')}
          cancel={t('act.cancel')}
          size="medium"
          onSend={(reason) => onChoose(chosen, reason)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
