import { type Chord, isCharacter } from './chord';
import { type KeyPress, matchChord, type Platform } from './match-chord';

/** A command and the chords that call it. */
export type Binding = { readonly id: string; readonly chords: readonly Chord[] };

const editingKeys =
  /^(Key|Digit|Arrow|Numpad|Space$|Enter$|Tab$|Backspace$|Delete$|Home$|End$|Page|Quote$|Slash$|Comma$|Period$)/;

/** Whether a text field needs this chord for writing; function keys, Escape and held modifiers are free. */
export function belongsToWriting(chord: Chord): boolean {
  if (chord.mod || chord.alt) return false;
  return isCharacter(chord.key) || editingKeys.test(chord.key);
}

/** The first binding that a key press calls, or null. `isWriting`: a text field has focus. */
export function findBinding<Bound extends Binding>(
  bindings: readonly Bound[],
  press: KeyPress,
  { platform, isWriting }: { platform: Platform; isWriting: boolean },
): Bound | null {
  const calls = (chord: Chord) => !(isWriting && belongsToWriting(chord)) && matchChord(chord, press, platform);
  return bindings.find((binding) => binding.chords.some(calls)) ?? null;
}
