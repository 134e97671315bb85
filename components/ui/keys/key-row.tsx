'use client';

import { type KeyboardEvent, useState } from 'react';
import { serializeChord } from '@/core/keys/chord';
import { chordsFor, findClashes } from '@/core/keys/key-map';
import { chordOf } from '@/core/keys/match-chord';
import { useT } from '@/i18n/client';
import { KeyCap } from './key-cap';
import styles from './key-list.module.css';
import type { KeyBinding, KeyScope, ScopedKeys } from './key-registry';
import { readKeyMap, useKeyMap, writeKeyMap } from './use-key-map';
import { usePlatform } from './use-platform';

type KeyRowProps = { scope: KeyScope; binding: KeyBinding; listed: readonly ScopedKeys[] };

export function KeyRow({ scope, binding, listed }: KeyRowProps) {
  const { t } = useT('common');
  const platform = usePlatform();
  const keyMap = useKeyMap();
  const [isChoosing, setChoosing] = useState(false);
  const id = `${scope.id}.${binding.id}`;
  const chords = chordsFor(id, binding.keys, keyMap);
  const clash =
    chords[0] &&
    findClashes(
      id,
      chords[0],
      listed.flatMap((keys) => withChords(keys, keyMap)),
    )[0];

  function choose(event: KeyboardEvent) {
    if (!isChoosing) return;
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOf(event.nativeEvent, platform);
    if (!chord) return;
    setChoosing(false);
    if (chord.key !== 'Escape') writeKeyMap({ ...readKeyMap(), [id]: serializeChord(chord) });
  }

  return (
    <li className={styles.row}>
      <span>{binding.label}</span>
      {clash && <span className={styles.clash}>{t('keys.clash', { name: labelOf(clash, listed) })}</span>}
      <button
        type="button"
        className={styles.change}
        aria-pressed={isChoosing}
        onClick={() => setChoosing(true)}
        onKeyDownCapture={choose}
        onBlur={() => setChoosing(false)}
      >
        <span className="visually-hidden">{t('keys.change', { name: binding.label })}</span>
        {isChoosing ? t('keys.press') : chords.map(serializeChord).map((keys) => <KeyCap key={keys} keys={keys} />)}
      </button>
    </li>
  );
}

function withChords({ scope, bindings }: ScopedKeys, keyMap: Readonly<Record<string, string>>) {
  return bindings.map((binding) => {
    const id = `${scope.id}.${binding.id}`;
    return { id, chords: chordsFor(id, binding.keys, keyMap) };
  });
}

function labelOf(id: string, listed: readonly ScopedKeys[]): string {
  const all = listed.flatMap(({ scope, bindings }) =>
    bindings.map(({ label, ...rest }) => [`${scope.id}.${rest.id}`, label]),
  );
  return all.find(([other]) => other === id)?.[1] ?? id;
}
