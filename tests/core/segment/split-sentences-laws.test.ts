import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitBlock } from '@/core/segment/split-block';
import { splitSentences } from '@/core/segment/split-sentences';
import type { TextSpan } from '@/core/text/span';

const folder = new URL('../../fixtures/segment/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => ({
  language: file.replace('.txt', ''),
  text: readFileSync(new URL(file, folder), 'utf8').replaceAll('¦', ''),
}));
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Numbers from 0 to below 1 that the seed decides. Mulberry32, Tommy Ettinger 2017. */
function aRandom(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const signs = [
  ...' \n\r\t\u00a0\u2029.?!…:;,"\'“”„«»「」。()[]—-*•1a',
  'Mr. ',
  'I',
  'é',
  'e\u0301',
  '\ud83d\ude00',
  '\ud83d',
  '\udc00',
  '\u202a',
  '字',
  'ก',
  'ب',
  'Я',
];

function aText(random: () => number): string {
  const pick = () =>
    random() < 0.8 ? (signs[Math.floor(random() * signs.length)] ?? '') : String.fromCharCode(random() * 0x10000);
  return Array.from({ length: Math.floor(random() * 80) }, pick).join('');
}

function expectCover(text: string, spans: TextSpan[]) {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBe(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBe(text.length);
}

describe(`splitting any text (SEED=${seed})`, () => {
  const languages = ['en', 'de', 'fr', 'cs', 'ru', 'el', 'hy', 'ar', 'hi', 'ja', 'zh', 'th', 'qaa'];

  it('gives spans that follow on one another and join to the text', () => {
    const random = aRandom(seed);
    for (let round = 0; round < 3000; round++) {
      const text = aText(random);
      const language = languages[round % languages.length] ?? 'en';
      expectCover(text, splitSentences(text, { language, exceptions: ['Mr. '] }));
      for (const mode of ['prose', 'lines', 'paragraphs', 'none'] as const) {
        expect(sliceSpans(text, splitBlock(text, { language, mode })).join('')).toBe(text);
      }
    }
  });

  it.each(fixtures)('leaves a sentence whole when it is split again ($language)', ({ text, language }) => {
    for (const sentence of sliceSpans(text, splitSentences(text, { language }))) {
      expect(sliceSpans(sentence, splitSentences(sentence, { language }))).toEqual([sentence]);
    }
  });

  it.each(fixtures)('splits paragraphs as if each stood alone ($language)', ({ text, language }) => {
    const alone = sliceSpans(text, splitBlock(text, { language, mode: 'paragraphs' })).flatMap((paragraph) =>
      sliceSpans(paragraph, splitSentences(paragraph, { language })),
    );
    expect(sliceSpans(text, splitSentences(text, { language }))).toEqual(alone);
  });
});

it('takes no longer than its length asks for, whatever the text', { timeout: 60_000 }, () => {
  const length = 50_000;
  for (const unit of [
    '(',
    '. "',
    '!a',
    '.A',
    '- ',
    'a. " ',
    '«a ',
    '. . ',
    ' \n',
    'a\n',
    '1) a ',
    'He said "a. ',
    '「',
    '?" a',
  ]) {
    const text = unit.repeat(length / unit.length);
    const before = process.cpuUsage();
    splitSentences(text, { language: 'en' });
    const { user, system } = process.cpuUsage(before);
    // Microseconds: ten times what the slowest needs; what grows with the square of the length takes far longer.
    expect(user + system, JSON.stringify(unit)).toBeLessThan(2_500_000);
  }
});
