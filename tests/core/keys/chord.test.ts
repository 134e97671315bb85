import { expect, test } from 'vitest';
import { ariaKeyShortcut, parseChord, serializeChord } from '@/core/keys/chord';

test.each(['Mod+Enter', 'Mod+Shift+KeyM', 'Alt+Digit1', 'F8', 'Shift+F8', 'KeyJ', '?', 'Alt+ArrowUp'])(
  'reads the chord %s and writes it back',
  (written) => {
    expect(serializeChord(parseChord(written))).toBe(written);
  },
);

test('writes modifiers in one order, whatever order they were read in', () => {
  expect(serializeChord(parseChord('Shift+Mod+KeyM'))).toBe('Mod+Shift+KeyM');
});

test.each(['', 'Mod', 'Mod+', 'Ctrl+KeyA', 'Mod+Mod+KeyA'])('refuses %j as a chord', (written) => {
  expect(() => parseChord(written)).toThrow(RangeError);
});

test('names a chord for screen readers by what is on the caps', () => {
  expect(ariaKeyShortcut('Mod+Shift+KeyM')).toBe('Control+Shift+M');
  expect(ariaKeyShortcut('Alt+Digit1')).toBe('Alt+1');
});
