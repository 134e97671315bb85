import { expect, test } from 'vitest';
import { parseChord } from '@/core/keys/chord';
import { findBinding } from '@/core/keys/find-binding';

const aBinding = (id: string, ...chords: string[]) => ({ id, chords: chords.map(parseChord) });
const bindings = [
  aBinding('approve', 'KeyA'),
  aBinding('next', 'ArrowDown', 'KeyJ'),
  aBinding('send', 'Mod+Enter'),
  aBinding('term', 'Alt+Digit1'),
  aBinding('check', 'F8'),
  aBinding('out', 'Escape'),
  aBinding('find', '/'),
];

function called(code: string, key: string, held: 'ctrl' | 'alt' | '' = '', isWriting = false) {
  const press = { code, key, ctrlKey: held === 'ctrl', metaKey: false, altKey: held === 'alt', shiftKey: false };
  return findBinding(bindings, press, { platform: 'other', isWriting })?.id ?? null;
}

test('finds a command by any of its chords', () => {
  expect(called('ArrowDown', 'ArrowDown')).toBe('next');
  expect(called('KeyJ', 'j')).toBe('next');
});

test('finds nothing for a key that no command has', () => {
  expect(called('KeyZ', 'z')).toBeNull();
});

test('leaves letters, arrows and punctuation to the text while somebody writes', () => {
  expect(called('KeyA', 'a', '', true)).toBeNull();
  expect(called('ArrowDown', 'ArrowDown', '', true)).toBeNull();
  expect(called('Slash', '/', '', true)).toBeNull();
});

test('hears chords, function keys and Escape while somebody writes', () => {
  expect(called('Enter', 'Enter', 'ctrl', true)).toBe('send');
  expect(called('Digit1', '1', 'alt', true)).toBe('term');
  expect(called('F8', 'F8', '', true)).toBe('check');
  expect(called('Escape', 'Escape', '', true)).toBe('out');
});
