import { describe, expect, test } from 'vitest';
import { parseChord, serializeChord } from '@/core/keys/chord';
import { chordOf, type KeyPress, matchChord, type Platform } from '@/core/keys/match-chord';

function aPress(code: string, key: string, held = ''): KeyPress {
  return {
    code,
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  };
}

const calls = (chord: string, press: KeyPress, platform: Platform = 'other') =>
  matchChord(parseChord(chord), press, platform);

describe('letters', () => {
  test('A is the key that types A on a French keyboard', () => {
    expect(calls('KeyA', aPress('KeyQ', 'a'))).toBe(true);
    expect(calls('KeyQ', aPress('KeyQ', 'a'))).toBe(false);
  });

  test('A stays in its place under a Russian and an Arabic layout', () => {
    expect(calls('KeyA', aPress('KeyA', 'ф'))).toBe(true);
    expect(calls('KeyA', aPress('KeyA', 'ش'))).toBe(true);
  });

  test('a letter with Shift, Alt or Ctrl is another chord', () => {
    expect(calls('KeyA', aPress('KeyA', 'A', 'shift'))).toBe(false);
    expect(calls('KeyA', aPress('KeyA', 'a', 'ctrl'))).toBe(false);
    expect(calls('Mod+KeyA', aPress('KeyA', 'a', 'ctrl'))).toBe(true);
  });
});

describe('on a Mac', () => {
  test('Cmd stands for Ctrl, and Ctrl is left to the system', () => {
    expect(calls('Mod+Enter', aPress('Enter', 'Enter', 'meta'), 'mac')).toBe(true);
    expect(calls('Mod+Enter', aPress('Enter', 'Enter', 'ctrl'), 'mac')).toBe(false);
    expect(calls('Mod+Enter', aPress('Enter', 'Enter', 'meta'), 'other')).toBe(false);
  });

  test('Option with a digit is Alt with the digit, whatever it types', () => {
    expect(calls('Alt+Digit1', aPress('Digit1', '¡', 'alt'), 'mac')).toBe(true);
  });
});

describe('digits and punctuation', () => {
  test('a digit is the key of the digit row, though French types it with Shift', () => {
    expect(calls('Digit1', aPress('Digit1', '&'))).toBe(true);
  });

  test('a question mark is found wherever a layout puts it', () => {
    expect(calls('?', aPress('Slash', '?', 'shift'))).toBe(true);
    expect(calls('?', aPress('Minus', '?', 'shift'))).toBe(true);
    expect(calls('?', aPress('Slash', '/'))).toBe(false);
  });

  test('an Arabic layout reaches the question mark and the slash at their places', () => {
    expect(calls('?', aPress('Slash', '؟', 'shift'))).toBe(true);
    expect(calls('/', aPress('Slash', 'ظ'))).toBe(true);
    expect(calls('/', aPress('Slash', '؟', 'shift'))).toBe(false);
  });
});

describe('choosing another key', () => {
  const chosen = (press: KeyPress, platform: Platform = 'other') => {
    const chord = chordOf(press, platform);
    return chord && serializeChord(chord);
  };

  test('waits while only modifiers are held', () => {
    expect(chosen(aPress('ControlLeft', 'Control', 'ctrl'))).toBeNull();
  });

  test('takes punctuation by the character and everything else by its key', () => {
    expect(chosen(aPress('Slash', '?', 'shift'))).toBe('?');
    expect(chosen(aPress('Digit1', '!', 'shift'))).toBe('Shift+Digit1');
    expect(chosen(aPress('KeyK', 'k', 'meta'), 'mac')).toBe('Mod+KeyK');
    expect(chosen(aPress('KeyA', 'ф', 'ctrl shift'))).toBe('Mod+Shift+KeyA');
  });

  test.each([
    aPress('KeyA', 'q'),
    aPress('KeyA', 'ф'),
    aPress('Slash', '?', 'shift'),
    aPress('Minus', '?', 'shift'),
    aPress('Digit4', '$', 'shift'),
    aPress('F8', 'F8', 'shift'),
    aPress('Digit1', '¡', 'alt'),
    aPress('ArrowUp', 'ArrowUp', 'ctrl alt'),
  ])('a chosen chord is called by the press it was chosen with: $code $key', (press) => {
    const chord = chordOf(press, 'other');
    expect(chord && matchChord(chord, press, 'other')).toBe(true);
  });
});
