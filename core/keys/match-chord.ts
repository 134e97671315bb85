import { type Chord, isCharacter } from './chord';

/** What a keyboard event tells: `code` is the place of the key, `key` what it types. */
export type KeyPress = {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

export type Platform = 'mac' | 'other';

/** Where punctuation stands for layouts whose keys type another script; the caps carry both. */
const places: Readonly<Record<string, string>> = {
  '/': 'Slash',
  '?': 'Shift+Slash',
  '.': 'Period',
  ',': 'Comma',
};

export function matchChord(chord: Chord, press: KeyPress, platform: Platform): boolean {
  const [mod, other] = platform === 'mac' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (mod !== chord.mod || other) return false;
  if (isCharacter(chord.key)) return typesCharacter(chord.key, press);
  return press.altKey === chord.alt && press.shiftKey === chord.shift && keyOf(press) === chord.key;
}

/** The chord of a key press, for choosing another key; null while only modifiers are held. */
export function chordOf(press: KeyPress, platform: Platform): Chord | null {
  if (/^(Control|Meta|Alt|Shift|OS|CapsLock|AltGraph)/.test(press.key) || press.code === '') return null;
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey;
  if (/^[!-/:-@[-`{-~]$/.test(press.key) && !press.altKey && !press.code.startsWith('Digit')) {
    return { mod, alt: false, shift: false, key: press.key };
  }
  return { mod, alt: press.altKey, shift: press.shiftKey, key: keyOf(press) };
}

/**
 * Letters go by what the key types where that is a Latin letter, so that A is A on a French keyboard, and by their place
 * where it is not, so that A is the same key under an Arabic or Russian layout. All other keys go by their place.
 */
function keyOf(press: KeyPress): string {
  return /^[a-z]$/i.test(press.key) ? `Key${press.key.toUpperCase()}` : press.code;
}

function typesCharacter(character: string, press: KeyPress): boolean {
  if (press.key === character) return true;
  const isOtherScript = isCharacter(press.key) && press.key > '~';
  return isOtherScript && places[character] === (press.shiftKey ? `Shift+${press.code}` : press.code);
}
