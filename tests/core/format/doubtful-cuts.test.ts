import { describe, expect, it } from 'vitest';
import type { BlockKind } from '@/core/format/document';
import { doubtfulCuts, findInnerStop } from '@/core/format/doubtful-cuts';

type Given = { language?: string; following?: string; kind?: BlockKind };

/** `|` stands between segments. Answers `segment: doubt`. */
function doubtsOf(marked: string, { language = 'en', following = '', kind = 'paragraph' }: Given = {}): string[] {
  const block = { kind, before: '', segments: marked.split('|'), after: '' };
  return doubtfulCuts(block, { language, following }).map(({ segment, doubt }) => `${segment}: ${doubt}`);
}

describe('doubtfulCuts', () => {
  it.each([
    ['a sentence without a word', 'He ran. |… |She fell.', ['1: short']],
    ['an initial that was cut off', 'J. |Vega ran.', ['0: short']],
    ['a sentence that begins with a small letter', 'It was approx. |three miles.', ['1: small-letter']],
    ['a small letter behind a mark', 'Он упал. |«и встал».', ['1: small-letter']],
    ['a quotation left open', '“Wait. |He ran.', ['0: open-quotation']],
    ['one of straight marks', '"Wait," he said. "Run! |He ran.', ['0: open-quotation']],
    ['the inner one of two', '「待て。|『走れ。」', ['0: open-quotation', '1: open-quotation']],
  ])('doubts %s', (_, marked, found) => {
    expect(doubtsOf(marked)).toEqual(found);
  });

  it.each([
    ['short speech', '“No.” |“Oh!” |I ran.'],
    ['a number', '7. |He ran.'],
    ['a quotation of several sentences', '“Wait. |It is deep,” she said. |He ran.'],
    ['German quotation marks', '„Halt. |Es ist tief“, sagte sie. |»Lauf!« |Er lief.'],
    ['Spanish and French ones', '«Espera. |Es hondo», dijo. |« Cours ! »'],
    ['Swedish ones', '”Vänta. |Det är djupt”, sa hon.'],
    ['apostrophes', '’Tis the girls’ lamp. |Don’t run.'],
    ['inches', 'It was 6" wide. |He ran.'],
    ['the first sentence with a small letter', 'and he ran. |She fell.'],
  ])('lets %s pass', (_, marked) => {
    expect(doubtsOf(marked)).toEqual([]);
  });

  it('lets a sign alone be a sentence where one character is a word', () => {
    expect(doubtsOf('嗯。|他跑了。', { language: 'zh' })).toEqual([]);
  });

  it('follows a quotation into the next paragraph', () => {
    expect(doubtsOf('“Wait. |It is deep.', { following: '“Run,” she said.' })).toEqual([]);
    expect(doubtsOf('«Espera. |Es hondo.', { following: '»Corre —dijo—.»' })).toEqual([]);
    expect(doubtsOf('“Wait. |It is deep.', { following: 'He ran.' })).toEqual(['0: open-quotation']);
  });

  it('doubts a long sentence where it may have a stop inside', () => {
    const half = 'and the river went down to its bones '.repeat(6);
    expect(doubtsOf(`The ferry waited ${half}etc. Then ${half}so.`)).toEqual(['0: long']);
    expect(doubtsOf(`The ferry waited ${half} then ${half}so.`)).toEqual([]);
    expect(doubtsOf(`The ferry waited ${half.repeat(6)}so.`)).toEqual(['0: long']);
    expect(
      doubtsOf(`${'川は骨になるまで下がって、'.repeat(9)}と言った。${'渡し船は待ち'.repeat(6)}。`, { language: 'ja' }),
    ).toEqual(['0: long']);
  });

  it('leaves verse, headings and code alone', () => {
    expect(doubtsOf('and down |“the rope ', { kind: 'verse' })).toEqual([]);
    expect(doubtsOf('I', { kind: 'heading' })).toEqual([]);
  });
});

describe('findInnerStop', () => {
  it.each([
    ['He ran etc. |Then she fell.'],
    ['He ran. |“Wait,” she said.'],
    ['走った。|待て。'],
    ['قرع الجرس؟ |ثم سكت.'],
  ])('finds the sentence that may begin in %j', (marked) => {
    expect(findInnerStop(marked.replace('|', ''))).toBe(marked.indexOf('|'));
  });

  it.each([['He ran.'], ['“He ran.”'], ['It is 3.15 now'], ['走った。」']])('finds none in %j', (text) => {
    expect(findInnerStop(text)).toBeNull();
  });
});
