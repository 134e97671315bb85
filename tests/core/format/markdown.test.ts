import { describe, expect, it } from 'vitest';
import { type MarkdownOptions, parseMarkdown } from '@/core/format/markdown';
import { outline } from '@/tests/core/format/outline';
import { splitAtStops } from '@/tests/core/format/split-at-stops';

const read = (text: string, options?: MarkdownOptions) => outline(parseMarkdown(text, splitAtStops, options));
const titles = (text: string, options?: MarkdownOptions) =>
  parseMarkdown(text, splitAtStops, options).map(({ title }) => title);
const blocksOf = (text: string) => parseMarkdown(text, splitAtStops).flatMap(({ blocks }) => blocks);

describe('chapters of a Markdown text', () => {
  it.each([
    ['a lone heading is the chapter', '# Bell\n\nOne.', ['Bell']],
    [
      'headings of the highest level are chapters',
      '# Bell\n\nOne.\n\n## Rope\n\nTwo.\n\n# Hour\n\nThree.',
      ['Bell', 'Hour'],
    ],
    [
      'the title of the work opens the first chapter',
      '# Orchard\n\n## Bell\n\nOne.\n\n## Rope\n\nTwo.',
      ['Bell', 'Rope'],
    ],
    [
      'words under the title are a document',
      '# Orchard\n\nFor W.\n\n## Bell\n\nOne.\n\n## Rope\n\nTwo.',
      ['Orchard', 'Bell', 'Rope'],
    ],
    [
      'parts open their first chapters',
      '# I\n\n## Bell\n\nOne.\n\n## Rope\n\nTwo.\n\n# II\n\n## Hour\n\nThree.',
      ['Bell', 'Rope', 'Hour'],
    ],
    [
      'an epilogue above the chapters is no chapter’s',
      '# I\n\n## Bell\n\nOne.\n\n## Rope\n\nTwo.\n\n# After\n\nEnd.',
      ['Bell', 'Rope', 'After'],
    ],
    ['a text without headings is one document', 'One bell.\n\nTwo bells.', ['']],
    [
      'what stands before the first heading is a document',
      'For W.\n\n# Bell\n\nOne.\n\n# Rope\n\nTwo.',
      ['', 'Bell', 'Rope'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('follows whoever says which level it is', () => {
    const text = '# Bell\n\nOne.\n\n## Rope\n\nTwo.\n\n# Hour\n\nThree.';
    expect(titles(text, { chapters: { level: 2 } })).toEqual(['Bell', 'Rope', 'Hour']);
    expect(titles(text, { chapters: 'none' })).toEqual(['Bell']);
  });

  it('frees titles of their markup, and keeps it in the text', () => {
    const text = '# The *Wrong* [Hour](a.md) \\* of __Wren__ ##\n\nOne.';
    expect(titles(text)).toEqual(['The Wrong Hour * of Wren']);
    expect(blocksOf(text)[0]).toEqual({
      kind: 'heading',
      level: 1,
      before: '# ',
      segments: ['The *Wrong* [Hour](a.md) \\* of __Wren__'],
      after: ' ##\n\n',
    });
  });
});

describe('blocks of a Markdown text', () => {
  it('joins wrapped lines, of lists and quotes too, and keeps the marks of a quote in the text', () => {
    expect(blocksOf('> The bell rang\n> twice. Nobody\ncame.\n\n1. Count\n   them.\n2. Again.')).toEqual([
      { kind: 'paragraph', before: '> ', segments: ['The bell rang\n> twice. ', 'Nobody\ncame.'], after: '\n\n' },
      { kind: 'list-item', before: '1. ', segments: ['Count\n   them.'], after: '\n' },
      { kind: 'list-item', before: '2. ', segments: ['Again.'], after: '' },
    ]);
  });

  it('goes on with a paragraph at a line that begins with a year', () => {
    expect(read('Nobody had rung it since\n1986. Nobody would.')).toHaveLength(2);
  });

  it('tells a heading with dashes under it from a scene break after a paragraph', () => {
    expect(read('The ladder\n---\n\nOne.')).toEqual(['# The ladder', 'heading2 | The ladder', 'paragraph | One.']);
    const long = 'Nobody climbed the ladder after dark, nobody, that is, but Wren, who was not afraid of it.';
    expect(read(`${long}\n---\nOne.`)).toEqual(['# ', `paragraph | ${long}`, 'separator', 'paragraph | One.']);
  });

  it('reads lines with hard breaks as verse', () => {
    expect(read('時計が鳴る  \nだれも来ない。  \n朝になる。')).toEqual([
      '# ',
      'verse | 時計が鳴る | だれも来ない。 | 朝になる。',
    ]);
  });

  it('keeps closed fences, comments, tags and link targets from translators', () => {
    const text = '```js\n# no heading\n```\n<!-- one\n\ntwo -->\n<div class="a">\n\n[a]: /b\n';
    expect(blocksOf(text).map(({ kind, before }) => [kind, before])).toEqual([
      ['code', '```js\n# no heading\n```'],
      ['code', '<!-- one\n\ntwo -->'],
      ['code', '<div class="a">'],
      ['code', '[a]: /b'],
    ]);
  });

  it('doesn’t lose the rest of a text to a fence or comment that nothing closes', () => {
    expect(read('```\n\nOne bell.')).toEqual(['# ', 'paragraph | ```', 'paragraph | One bell.']);
    expect(read('<!-- One\n\nTwo bells.')).toEqual(['# ', 'paragraph | <!-- One', 'paragraph | Two bells.']);
  });

  it('takes dashes at the head of a text for a scene break unless keys follow', () => {
    expect(read('---\nThe bell rang.\n---\nOne.')[1]).toBe('separator');
    expect(read('---\ntitle: Orchard\n---\n\nOne.')).toEqual(['# ', 'code', 'paragraph | One.']);
  });

  it('takes indented lines for text, since literature isn’t code', () => {
    expect(read('    The bell rang.')).toEqual(['# ', 'paragraph | The bell rang.']);
  });
});
