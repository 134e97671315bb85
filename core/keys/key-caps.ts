import { type Chord, isCharacter } from './chord';
import type { Platform } from './match-chord';

/** Keys whose caps are written in words, which the screen translates. */
export type NamedKey = 'mod' | 'alt' | 'shift' | 'escape' | 'space' | 'tab' | 'delete';
export type KeyNames = Readonly<Record<NamedKey, string>>;

const named: Readonly<Record<string, NamedKey>> = {
  Escape: 'escape',
  Space: 'space',
  Tab: 'tab',
  Delete: 'delete',
};
const signs: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
};
const macSigns = { mod: '⌘', alt: '⌥', shift: '⇧' };

/** The text on a cap for a chord: `Ctrl ↵`, on a Mac `⌘↵`. */
export function keyCapText(chord: Chord, names: KeyNames, platform: Platform): string {
  const held = (['mod', 'alt', 'shift'] as const).filter((modifier) => chord[modifier]);
  if (platform === 'mac') return held.map((modifier) => macSigns[modifier]).join('') + capOf(chord.key, names);
  return [...held.map((modifier) => names[modifier]), capOf(chord.key, names)].join(' ');
}

function capOf(key: string, names: KeyNames): string {
  const name = named[key];
  if (name) return names[name];
  if (isCharacter(key)) return key;
  return signs[key] ?? key.replace(/^(Key|Digit)/, '');
}
