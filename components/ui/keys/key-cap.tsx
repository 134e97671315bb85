'use client';

import { parseChord } from '@/core/keys/chord';
import { keyCapText } from '@/core/keys/key-caps';
import { Kbd } from '../kbd';
import { useKeyNames } from './use-key-names';
import { usePlatform } from './use-platform';

type KeyCapProps = {
  /** A chord as the key map writes it: `Mod+Enter`, `Alt+Digit1`, `?`. */
  keys: string;
  /** Set where `aria-keyshortcuts` says the same. */
  hidden?: boolean;
};

/** A chord written the way the reader's keyboard and language write it. */
export function KeyCap({ keys, hidden = false }: KeyCapProps) {
  const names = useKeyNames();
  const platform = usePlatform();
  return (
    <span aria-hidden={hidden || undefined}>
      <Kbd>{keyCapText(parseChord(keys), names, platform)}</Kbd>
    </span>
  );
}
