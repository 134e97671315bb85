import { expect, test } from 'vitest';
import { parseChord, serializeChord } from '@/core/keys/chord';
import { keyCapText } from '@/core/keys/key-caps';
import { chordsFor, findClashes, parseKeyMap } from '@/core/keys/key-map';

test('the key a person chose stands for all delivered ones', () => {
  const chords = chordsFor('review.next', ['ArrowDown', 'KeyJ'], { 'review.next': 'KeyN' });
  expect(chords.map(serializeChord)).toEqual(['KeyN']);
});

test('a command nobody changed keeps its delivered keys', () => {
  expect(chordsFor('review.next', ['ArrowDown', 'KeyJ'], {}).map(serializeChord)).toEqual(['ArrowDown', 'KeyJ']);
});

test('names the other commands that a chord calls already', () => {
  const bindings = [
    { id: 'review.approve', chords: [parseChord('KeyA')] },
    { id: 'review.next', chords: [parseChord('ArrowDown'), parseChord('KeyJ')] },
  ];
  expect(findClashes('review.approve', parseChord('KeyJ'), bindings)).toEqual(['review.next']);
  expect(findClashes('review.approve', parseChord('KeyA'), bindings)).toEqual([]);
});

test('a stored key map that is damaged costs only what is damaged', () => {
  expect(parseKeyMap('{"review.next":"KeyN","review.approve":"Ctrl+?","align.split":7}')).toEqual({
    'review.next': 'KeyN',
  });
  expect(parseKeyMap('not json')).toEqual({});
  expect(parseKeyMap(null)).toEqual({});
});

const german = {
  mod: 'Strg',
  alt: 'Alt',
  shift: 'Umschalt',
  escape: 'Esc',
  space: 'Leertaste',
  tab: 'Tab',
  delete: 'Entf',
};

test('caps are written in the words of the interface, and in signs on a Mac', () => {
  const cap = (written: string, platform: 'mac' | 'other') => keyCapText(parseChord(written), german, platform);
  expect(cap('Mod+Enter', 'other')).toBe('Strg ↵');
  expect(cap('Mod+Enter', 'mac')).toBe('⌘↵');
  expect(cap('Mod+Shift+KeyM', 'other')).toBe('Strg Umschalt M');
  expect(cap('Alt+Digit1', 'mac')).toBe('⌥1');
  expect(cap('Space', 'other')).toBe('Leertaste');
  expect(cap('?', 'other')).toBe('?');
});
