/**
 * Keys pressed together. `mod` is Ctrl, or Cmd on a Mac. `key` is a code of UI Events (`KeyA`, `Digit1`, `F8`, `Enter`)
 * or one punctuation character (`?`), which no code names on every layout.
 */
export type Chord = {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
};

const modifiers = ['Mod', 'Alt', 'Shift'];

/** Reads `Mod+Shift+KeyM`; `serializeChord` is its inverse. Throws RangeError on anything else. */
export function parseChord(written: string): Chord {
  const parts = written.split('+');
  const key = parts.pop();
  const known = parts.every((part, index) => modifiers.includes(part) && parts.indexOf(part) === index);
  if (!key || modifiers.includes(key) || !known) throw new RangeError(`No chord: ${JSON.stringify(written)}`);
  return { mod: parts.includes('Mod'), alt: parts.includes('Alt'), shift: parts.includes('Shift'), key };
}

export function serializeChord(chord: Chord): string {
  return [chord.mod && 'Mod', chord.alt && 'Alt', chord.shift && 'Shift', chord.key].filter(Boolean).join('+');
}

/** Whether the key is one character rather than a place on the keyboard; then Shift belongs to the character. */
export function isCharacter(key: string): boolean {
  return Array.from(key).length === 1;
}

/** The chord as `aria-keyshortcuts` wants it; Ctrl stands for Cmd too, as pages cannot know at first. */
export function ariaKeyShortcut(written: string): string {
  const { mod, alt, shift, key } = parseChord(written);
  const name = key.replace(/^(Key|Digit)/, '').replace('Space', ' ');
  return [mod && 'Control', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}
