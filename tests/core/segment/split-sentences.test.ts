import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitSentences } from '@/core/segment/split-sentences';

const folder = new URL('../../fixtures/segment/', import.meta.url);

/** Puts a `¦` before each sentence but the first, as the fixtures do. */
function mark(text: string, language: string, exceptions: readonly string[] = []): string {
  return sliceSpans(text, splitSentences(text, { language, exceptions })).join('¦');
}

describe.each(readdirSync(folder).map((file) => file.replace('.txt', '')))('splits fiction in %s', (language) => {
  const paragraphs = readFileSync(new URL(`${language}.txt`, folder), 'utf8')
    .trim()
    .split('\n\n');
  it.each(paragraphs)('%s', (paragraph) => {
    expect(mark(paragraph.replaceAll('¦', ''), language)).toBe(paragraph);
  });
});

describe('the layout of a text', () => {
  it.each([
    ['ends a sentence with its paragraph, full stop or not', 'The Bridge\n\n¦It was late\n\n\n¦Nobody came.\n'],
    [
      'keeps the rows of a wrapped paragraph together',
      'She had been walking since the morning, and when Mr.\nHale met her at the bridge she was too tired to say\nanything. ¦He waited.',
    ],
    ['takes a short line without a mark for a heading', 'Chapter One\n¦It was late.'],
    ['keeps a line that was cut short before a small letter', 'It was a cold night\nin the city.'],
    ['keeps a scene break by itself', 'She left.\n¦* * *\n¦Morning came.'],
    ['splits verse by its lines', 'The river runs,\n¦The river sings,\n¦And no one hears.'],
    ['treats the line breaks of every system alike', 'One.\r\n¦Two\r\n\r\n¦Three\u2029¦Four\r¦Five'],
    ['gives leading white space to the first sentence', '\n  One. ¦Two. \n'],
    ['finds the items of a list within a line', 'We need: ¦1) bread ¦2) salt ¦3) tea'],
    ['starts a new piece at a bullet', '• 1. Bread ¦• 2. Salt'],
  ])('%s', (_, marked) => {
    expect(mark(marked.replaceAll('¦', ''), 'en')).toBe(marked);
  });
});

it('gives no sentence for no text, and one for white space', () => {
  expect(splitSentences('', { language: 'en' })).toEqual([]);
  expect(splitSentences(' \n ', { language: 'en' })).toEqual([{ start: 0, end: 3 }]);
});

it('counts UTF-16 code units', () => {
  expect(splitSentences('😀 Ja. 𝔑ein.', { language: 'de' })).toEqual([
    { start: 0, end: 7 },
    { start: 7, end: 13 },
  ]);
});

it('knows a language by its first subtag, and splits one that it does not know', () => {
  expect(mark('Go to No. 5. Then stop.', 'en-GB')).toBe('Go to No. 5. ¦Then stop.');
  expect(mark('Ke mo! Hevi la. Dr. Tan ko?', 'qaa')).toBe('Ke mo! ¦Hevi la. ¦Dr. Tan ko?');
});

describe('exceptions of a work', () => {
  it('never end a sentence, and only stand as words of their own', () => {
    expect(mark('The Ngt. Tower fell. Sngt. Then rain.', 'en')).toBe('The Ngt. ¦Tower fell. ¦Sngt. ¦Then rain.');
    expect(mark('The Ngt. Tower fell. Sngt. Then rain.', 'en', ['Ngt.'])).toBe(
      'The Ngt. Tower fell. ¦Sngt. ¦Then rain.',
    );
  });

  it('may begin with a mark, and hold any white space', () => {
    expect(mark('We use X. .NET Core runs. Then rain.', 'en', ['. .NET'])).toBe(
      'We use X. .NET Core runs. ¦Then rain.',
    );
    expect(mark('All was gone.\u00a0 Then was a ship. Gone. Then rain.', 'en', ['gone. Then'])).toBe(
      'All was gone.\u00a0 Then was a ship. ¦Gone. ¦Then rain.',
    );
  });

  it('may hold several sentences', () => {
    expect(mark('We read “Who? What? Why?” Then we slept.', 'en', ['Who? What? Why?'])).toBe(
      'We read “Who? What? Why?” Then we slept.',
    );
  });
});

it('splits Thai at spaces, by its words', () => {
  const marked = 'เขาเดินไปที่สะพานตอนเช้า ¦แต่ไม่มีใครรอเขาอยู่ที่นั่นเลย ¦เธอกลับบ้านไปแล้ว';
  expect(mark(marked.replaceAll('¦', ''), 'th')).toBe(marked);
});
