import { expect, test } from 'vitest';
import { compareStrings, flattenStrings } from '@/i18n/compare-strings';

const primary = new Map([
  ['title', 'Library'],
  ['greeting', 'Welcome, {{name}}'],
  ['left_one', 'one sentence'],
  ['left_other', '{{count, number}} sentences'],
]);

function problems(wanted: string[], texts: Record<string, string>) {
  return compareStrings(new Set(wanted), new Map(Object.entries(texts)), primary);
}

test('writes grouped strings under their full keys', () => {
  expect([...flattenStrings({ bar: { home: 'مكتبة' }, title: 'عنوان' })]).toEqual([
    ['bar.home', 'مكتبة'],
    ['title', 'عنوان'],
  ]);
});

test('tells what a language lacks and what nothing uses', () => {
  expect(problems(['title'], { subtitle: 'Bibliothek' })).toEqual(['missing: title', 'unused: subtitle']);
});

test('an empty text counts as not translated', () => {
  expect(problems(['title'], { title: ' ' })).toEqual(['empty: title']);
});

test('a placeholder must have come from the primary language, by whatever plural form', () => {
  expect(problems(['greeting'], { greeting: 'Hola, {{nombre}}' })).toEqual(['unknown placeholder nombre: greeting']);
  expect(problems(['left_few'], { left_few: '{{count, number}} جمل' })).toEqual([]);
  expect(problems(['left_one'], { left_one: '{{count, number}} phrase' })).toEqual([]);
});

test('a form may leave a placeholder out: Arabic says two without the figure', () => {
  expect(problems(['left_two'], { left_two: 'جملتان' })).toEqual([]);
});
