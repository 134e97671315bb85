import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitBlock } from '@/core/segment/split-block';
import { splitSentences } from '@/core/segment/split-sentences';
import type { TextSpan } from '@/core/text/span';
import { aRandom } from '@/tests/core/text/a-random';

const folder = new URL('../../fixtures/segment/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => ({
  language: file.replace('.txt', ''),
  text: readFileSync(new URL(file, folder), 'utf8').replaceAll('¦', ''),
}));
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

const { seed, below, pick, list } = aRandom();

function aText(): string {
  return list(80, () => {
    const kind = below(10);
    if (kind < 7) return pick(signs);
    // Any code unit, half a surrogate pair too; any code point.
    return kind < 9 ? String.fromCharCode(below(0x10000)) : String.fromCodePoint(below(0x110000));
  }).join('');
}

/** Words and marks of a language in any order, with any space between. */
function aMixture(words: readonly string[]): string {
  return list(60, () => pick(words) + pick([' ', ' ', '  ', '\n', '\r\n\r\n', '\u00a0'])).join('');
}

/** Whether the spans follow on one another from the start of the text to its end, none of them empty. */
function isCover(text: string, spans: readonly TextSpan[]): boolean {
  let at = 0;
  for (const { start, end } of spans) {
    if (start !== at || end <= start) return false;
    at = end;
  }
  return at === text.length;
}

describe(`splitting any text (SEED=${seed})`, { timeout: 60_000 }, () => {
  const languages = [...fixtures.map(({ language }) => language), 'th', 'lo', 'tr', 'fi', 'qaa', ''];

  it('gives spans that follow on one another and join to the text', () => {
    for (let round = 0; round < 4000; round++) {
      const text = aText();
      const language = languages[round % languages.length] ?? 'en';
      const splits = [
        splitSentences(text, { language, exceptions: ['Mr. ', pick(signs)] }),
        ...(['prose', 'lines', 'paragraphs', 'none'] as const).map((mode) => splitBlock(text, { language, mode })),
      ];
      if (!splits.every((spans) => isCover(text, spans))) expect.fail(`${language}: ${JSON.stringify(text)}`);
    }
  });

  it('parts no character that takes two code units, and no line break of two', () => {
    for (let round = 0; round < 4000; round++) {
      const text = aText();
      for (const { end } of splitSentences(text, { language: pick(languages) }).slice(0, -1)) {
        if (/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(end - 1, end + 1))) {
          expect.fail(JSON.stringify(text));
        }
      }
    }
  });

  it.each(fixtures)('gives each sentence something to read ($language)', ({ text, language }) => {
    for (let round = 0; round < 50; round++) {
      const mixture = aMixture(text.split(/\s+/));
      const sentences = sliceSpans(mixture, splitSentences(mixture, { language }));
      expect(sentences.join('')).toBe(mixture);
      if (mixture.trim() !== '') expect(sentences.map((sentence) => sentence.trim())).not.toContain('');
    }
  });

  it.each(fixtures)('leaves sentences as they are in whatever order they stand ($language)', ({ text, language }) => {
    const paragraphs = text.trim().split('\n\n');
    for (let round = 0; round < 20; round++) {
      const mixture = list(8, () => pick(paragraphs)).join('\n\n');
      const sentences = sliceSpans(mixture, splitSentences(mixture, { language }));
      const again = sentences.flatMap((sentence) => sliceSpans(sentence, splitSentences(sentence, { language })));
      expect(again).toEqual(sentences);
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
