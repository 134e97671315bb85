import { describe, expect, it, test } from 'vitest';
import { findCalled, mentionAt } from '@/core/review/mention-at';

test.each([
  ['Both, @', ''],
  ['Both, @in', 'in'],
  ['ما رأيك يا @إب', 'إب'],
  ['ここは@村', '村'],
])('%j calls someone by %j', (text, typed) => {
  expect(mentionAt(text, text.length)).toEqual({ start: text.indexOf('@'), end: text.length, typed });
});

test.each(['ines@example', '@Ib ', 'Both'])('%j calls nobody', (text) => {
  expect(mentionAt(text, text.length)).toBeNull();
});

test('what stands behind the caret is no part of it', () => {
  expect(mentionAt('See @Ib, please', 5)).toEqual({ start: 4, end: 5, typed: '' });
});

describe('findCalled', () => {
  const ines = { name: 'Inés Bordoy', siglum: 'Ib' };
  const iria = { name: 'Mateo Iria', siglum: 'Ma' };
  const people = [iria, ines];

  it('finds sigla before names, whatever the case and accents', () => {
    expect(findCalled(people, 'i')).toEqual([ines, iria]);
    expect(findCalled(people, 'inés')).toEqual([ines]);
    expect(findCalled(people, 'MA')).toEqual([iria]);
  });

  it('finds everyone where nothing is typed, and nobody by the middle of a name', () => {
    expect(findCalled(people, '')).toEqual(people);
    expect(findCalled(people, 'ordoy')).toEqual([]);
  });
});
