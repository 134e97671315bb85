import { describe, expect, it } from 'vitest';
import { type PlainTextOptions, parsePlainText, readPlainText } from '@/core/format/plain-text';
import { outline } from '@/tests/core/format/outline';
import { splitAtStops } from '@/tests/core/format/split-at-stops';

const read = (text: string, options?: PlainTextOptions) => outline(parsePlainText(text, splitAtStops, options));

describe('paragraphs of a plain text', () => {
  it('takes each line for a paragraph when lines end sentences, with or without blank lines', () => {
    const text = 'The bell rang. Nobody came.\nWren put down her basket and began to count the hours.\n\nThirteen.';
    expect(read(text)).toEqual([
      '# ',
      'paragraph | The bell rang. | Nobody came.',
      'paragraph | Wren put down her basket and began to count the hours.',
      'paragraph | Thirteen.',
    ]);
  });

  it('joins lines that an editor has wrapped', () => {
    const text =
      'The clock in the orchard had struck thirteen so often that nobody in the\nvillage looked up any more. Only Wren did,\n' +
      'and she\nwas nine.\n';
    expect(read(text, { paragraphs: 'wrapped' })).toHaveLength(2);
    expect(read(text.replace(',\nand she\nwas nine.', '.'))).toEqual([
      '# ',
      'paragraph | The clock in the orchard had struck thirteen so often that nobody in the village looked up any more. | Only Wren did.',
    ]);
  });

  it('begins a paragraph at an indented line of a wrapped text', () => {
    const text =
      '  The clock in the orchard had struck thirteen so often that nobody in the\nvillage looked up any more, not even the priest, and only Wren counted\n' +
      'on her fingers how\n  Much was owed, and to whom it was owed, since the year of the last flood,\nwhich nobody remembers.';
    expect(read(text)).toHaveLength(3);
  });

  it('takes a word from whoever knows better', () => {
    expect(read('One bell.\nTwo bells.', { paragraphs: 'wrapped' })).toEqual([
      '# ',
      'paragraph | One bell. | Two bells.',
    ]);
    expect(read(`${'The clock had struck '.repeat(5)}\nthirteen.`, { paragraphs: 'lines' })).toHaveLength(3);
  });

  it('reads a stanza a line a segment, with the indentation of the next line behind it', () => {
    const [document] = parsePlainText(
      '  Посчитай часы ничьи,\n    посчитай и яблоко —\n  спит оно в траве.',
      splitAtStops,
    );
    expect(document?.blocks).toEqual([
      {
        kind: 'verse',
        before: '  ',
        segments: ['Посчитай часы ничьи,\n    ', 'посчитай и яблоко —\n  ', 'спит оно в траве.'],
        after: '',
      },
    ]);
  });

  it('doesn’t take short speeches for verse', () => {
    expect(read('“Who rang?”\n“Nobody.”\n“Again!”')).toEqual([
      '# ',
      'paragraph | “Who rang?”',
      'paragraph | “Nobody.”',
      'paragraph | “Again!”',
    ]);
  });

  it.each(['* * *', '***', '---', '⁂', '§', '#', '＊　＊　＊', '— — —', '~oOo~', '◆◆◆'])(
    'parts scenes at %s',
    (mark) => {
      const [document] = parsePlainText(`The bell rang.\n${mark}\nMorning came.`, splitAtStops);
      expect(document?.blocks[1]).toEqual({ kind: 'separator', before: mark, segments: [], after: '\n' });
    },
  );

  it.each(['…', '?!', '-', '“—”'])('leaves %s, which a speaker may say', (text) => {
    expect(read(`The bell rang.\n\n${text}\n\nMorning came.`)[2]).toBe(`paragraph | ${text}`);
  });
});

describe('chapters of a plain text', () => {
  it('counts numbers that stand alone, and leaves others to the text', () => {
    expect(read('1\n\nThe bell.\n\n2.\n\nThe ladder.\n\n13\n\nThe hour.\n\nIII\n\nThe end.')).toEqual([
      ...['# 1', 'heading2 | 1', 'paragraph | The bell.'],
      ...['# 2.', 'heading2 | 2.', 'paragraph | The ladder.', 'paragraph | 13', 'paragraph | The hour.'],
      ...['# III', 'heading2 | III', 'paragraph | The end.'],
    ]);
  });

  it('keeps the number at the head of a file that holds one chapter of many', () => {
    expect(read('٧\n\nدقّت الساعة.')).toEqual(['# ٧', 'heading2 | ٧', 'paragraph | دقّت الساعة.']);
  });

  it('keeps numbers inside named chapters below them', () => {
    const text = 'Chapter 1\n\n1\n\nThe bell.\n\n2\n\nThe ladder.\n\nChapter 2\n\nThe hour.';
    expect(read(text).filter((line) => line.startsWith('#'))).toEqual(['# Chapter 1', '# Chapter 2']);
  });

  it('puts a part at the head of its first chapter', () => {
    const text = 'Part One\n\nChapter 1\n\nBell.\n\nChapter 2\n\nRope.\n\nPart Two\n\nChapter 3\n\nHour.';
    expect(read(text)).toEqual([
      ...['# Chapter 1', 'heading1 | Part One', 'heading2 | Chapter 1', 'paragraph | Bell.'],
      ...['# Chapter 2', 'heading2 | Chapter 2', 'paragraph | Rope.'],
      ...['# Chapter 3', 'heading1 | Part Two', 'heading2 | Chapter 3', 'paragraph | Hour.'],
    ]);
  });

  it('finds chapters without a blank line where each line is a paragraph', () => {
    const text = 'Глава 1\nЧасы пробили тринадцать раз.\nНикто не пришёл.\nГлава 2\nВетер переменился.';
    expect(read(text).filter((line) => line.startsWith('#'))).toEqual(['# Глава 1', '# Глава 2']);
  });

  it('makes one document where it is told so', () => {
    expect(read('Chapter 1\n\nBell.\n\nChapter 2\n\nRope.', { chapters: 'none' })).toHaveLength(5);
  });
});

describe('reading by steps', () => {
  it('cuts no sentence before its block is asked for, and says how far it is', () => {
    const text = 'Chapter 1\n\nOne bell.\n\nChapter 2\n\nTwo bells.';
    let asked = 0;
    const steps = readPlainText(text, (paragraph) => {
      asked++;
      return splitAtStops(paragraph);
    });
    expect([...steps].map(({ document, end }) => [document, end])).toEqual([
      [0, 11],
      [0, 22],
      [1, 33],
      [1, text.length],
    ]);
    const again = readPlainText(text, () => {
      asked++;
      return [];
    });
    asked = 0;
    again.next();
    expect(asked).toBe(0);
    again.next();
    expect(asked).toBe(1);
  });
});
