'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { useKeys } from '@/components/ui/keys/use-keys';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
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
        <Reason
          key={String(chosen)}
          title={why}
          onSend={(reason) => onChoose(chosen, reason)}
          onLeave={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

type ReasonProps = { title: string; onSend: (reason: string) => void; onLeave: () => void };

function Reason({ title, onSend, onLeave }: ReasonProps) {
  const { t } = useT('review');
  const [reason, setReason] = useState('');

  function send(event: FormEvent) {
    event.preventDefault();
    onSend(reason.trim());
  }

  return (
    <form className={styles.reason} onSubmit={send}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the key that chooses leads here
        autoFocus
        dir="auto"
        value={reason}
        maxLength={5000}
        aria-label={title}
        placeholder={title}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      <Button type="submit" variant="primary" keys="Enter">
        {t('compare.send')}
      </Button>
      <Button variant="plain" keys="Escape" onPress={onLeave}>
        {t('act.cancel')}
      </Button>
    </form>
  );
}
