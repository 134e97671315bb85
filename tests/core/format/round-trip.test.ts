import { describe, expect, it } from 'vitest';
import type { ParsedBlock } from '@/core/format/document';
import { parseMarkdown } from '@/core/format/markdown';
import { parsePlainText } from '@/core/format/plain-text';
import { joinDocuments } from '@/core/format/serialize-documents';
import { splitAtStops } from '@/tests/core/format/split-at-stops';
import { aRandom } from '@/tests/core/text/a-random';

const pieces = [
  ...['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\f', ' ', '  \n', '\t', '\u3000', '\ufeff', '\u2028', '\ud800', '\0'],
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '***',
    '---',
    '===',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<div>',
    '| a | b |',
    '|---|---|',
  ],
  ...[
    '[orchard]: /a',
    '[^1]: ',
    '+++',
    'title: x',
    '\\',
    'Chapter 3',
    'CHAPTER IV. THE ROPE',
    'III',
    '3.',
    '第三章',
    'الفصل الثالث',
    'Пролог',
  ],
  ...[
    'The bell rang. ',
    'Никто не пришёл. ',
    'دقّت الساعة. ',
    'घड़ी ने तेरह बजाए। ',
    '時計が鳴った。',
    'e\u0301',
    '👩‍🚀',
    'count the hours',
  ],
  'a line that goes on for about as long as an editor lets it go on ',
];

const parsers = { 'plain text': parsePlainText, Markdown: parseMarkdown };

describe.each(Object.entries(parsers))('%s', (_name, parse) => {
  const random = aRandom();

  it(`is joined again from what was parsed, whatever stands in it (seed ${random.seed})`, () => {
    for (let run = 0; run < 3000; run++) {
      const text = random.list(40, () => random.pick(pieces)).join('');
      const documents = parse(text, splitAtStops);
      expect(joinDocuments(documents)).toBe(text);
      expect(documents.flatMap(({ blocks }) => blocks).filter(isAmiss)).toEqual([]);
    }
  });

  it('has no document for an empty text', () => {
    expect(parse('', splitAtStops)).toEqual([]);
  });

  it('keeps a text of blank lines', () => {
    const blank = ' \n\f\r\n\t';
    const [document] = parse(blank, splitAtStops);
    expect(document?.blocks).toEqual([{ kind: 'separator', before: blank, segments: [], after: '' }]);
  });

  it('keeps whole paragraphs when the splitter finds nothing, and copes with spans that leave out spaces', () => {
    const text = 'One bell. Two bells.';
    const spans = [
      { start: 0, end: 9 },
      { start: 9, end: 20 },
    ];
    expect(parse(text, () => [])[0]?.blocks[0]?.segments).toEqual([text]);
    expect(parse(text, () => spans)[0]?.blocks[0]?.segments).toEqual(['One bell. ', 'Two bells.']);
  });
});

/** Segments begin with something to read, and only marks and code have none. */
function isAmiss({ kind, segments }: ParsedBlock): boolean {
  const markup = kind === 'separator' || kind === 'code';
  return markup !== (segments.length === 0) || segments.some((segment) => segment === '' || /^\s/.test(segment));
}
