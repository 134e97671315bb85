import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '@/core/terms/find-candidates';

const file = new URL('../../../source-text/the-frost-book/source.jsonl', import.meta.url);
const story = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{"segment"'))
  .map((line): string => JSON.parse(line).text);

describe('findCandidates', () => {
  const candidates = findCandidates(story, { language: 'en' });
  const listed = (most: number) => candidates.slice(0, most).map(({ text }) => text);

  it('ranks the names and titles of a story before all else', () => {
    expect(listed(25)).toEqual(
      expect.arrayContaining([
        'Heda',
        'Trigedasleng',
        'Kit',
        'Pell',
        'Lotte',
        'Ruben',
        'Ninewall',
        'Dov',
        'Bram',
        'Petra Sloane',
      ]),
    );
  });

  it('sees words of another language by their spelling, and phrases that come again', () => {
    expect(listed(60)).toEqual(expect.arrayContaining(['kru', 'beja', 'goufa', 'osir', 'frost book']));
  });

  it('leaves the common words out', () => {
    for (const word of ['the', 'and', 'you', 'it', 'I', 'of']) expect(listed(60)).not.toContain(word);
  });

  it('says how often a wording comes, and where first', () => {
    const heda = candidates.find(({ text }) => text === 'Heda');
    expect(heda?.count).toBe(22);
    expect(heda?.places).toHaveLength(4);
    for (const { text, span } of heda?.places ?? []) expect(story[text]?.slice(span.start, span.end)).toBe('Heda');
    const phrase = candidates.find(({ text }) => text === 'frost book');
    for (const { text, span } of phrase?.places ?? []) {
      expect(story[text]?.slice(span.start, span.end).toLowerCase()).toBe('frost book');
    }
  });

  it('asks a dictionary where there is one', () => {
    const known = new Set('she said to the healer that was all'.split(' '));
    const found = findCandidates(['She said fisa to the healer.', 'That was all she said.'], {
      language: 'en',
      isKnown: (word) => known.has(word),
    });
    expect(found.map(({ text }) => text)).toEqual(['fisa']);
  });

  it('takes no capital for a name in German, where every noun has one', () => {
    const texts = ['Der Wind weht über den Berg.', 'Das Haus steht am Weg, und der Hund liegt im Hof bei der Tür.'];
    expect(findCandidates(texts, { language: 'de' }).filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('takes katakana for names in Japanese', () => {
    const texts = ['ヘダは水を飲んだ。', 'ヘダとペルが話した。'];
    expect(findCandidates(texts, { language: 'ja' }).map(({ text, count }) => [text, count])).toEqual([
      ['ヘダ', 2],
      ['ペル', 1],
    ]);
  });
});
