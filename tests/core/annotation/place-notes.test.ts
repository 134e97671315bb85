import { describe, expect, it } from 'vitest';
import type { GlossRule, NoteKind } from '@/core/annotation/note';
import { placeNotes, type ReadChapter } from '@/core/annotation/place-notes';
import { marked } from './marked-text';

/** Chapters of texts whose notes are marked: `A <bell> rang.`; `side` is the source's where it isn't given. */
function aBook(written: readonly (readonly string[])[], kind: NoteKind = 'gloss', concept: string | null = null) {
  const notes = written.flatMap((chapter, at) =>
    chapter.flatMap((text, place) => {
      if (!text.includes('<')) return [];
      const id = `${at + 1}.${place + 1}`;
      return [{ id, kind, conceptId: concept, textId: id, span: marked(text).span }];
    }),
  );
  const chapters = written.map(
    (texts, at): ReadChapter => ({
      id: String(at + 1),
      texts: texts.map((text, place) => ({
        side: 'source',
        id: `${at + 1}.${place + 1}`,
        number: place + 1,
        text: text.replace(/[<>]/g, ''),
      })),
    }),
  );
  const places = (rule: GlossRule) =>
    [...placeNotes(chapters, notes, rule)].flatMap(([chapter, placed]) =>
      placed.map(({ marker, text, span, note, isRepeat }) => {
        const words = text.text.slice(span.start, span.end);
        return `${chapter}.${text.number} ${marker} ${words} by ${note.id}${isRepeat ? ' again' : ''}`;
      }),
    );
  return { places };
}

describe('a gloss', () => {
  const book = [
    ['Nobody said a word.', 'The <beja> came.', 'Beja, beja.'],
    ['No beja.', 'A bejan.'],
  ];

  it('is shown at the first place of its word in each chapter', () => {
    expect(aBook(book).places('once-per-chapter')).toEqual(['1.2 1 beja by 1.2', '2.1 1 beja by 1.2']);
  });

  it('is shown once in a work, where it was put', () => {
    expect(aBook(book).places('once-per-work')).toEqual(['1.2 1 beja by 1.2']);
  });

  it('is shown at every place under one marker of the chapter, never on a part of a word', () => {
    expect(aBook(book).places('always')).toEqual([
      '1.2 1 beja by 1.2',
      '1.3 1 Beja by 1.2 again',
      '1.3 1 beja by 1.2 again',
      '2.1 1 beja by 1.2',
    ]);
  });

  it('does not come before the place where its word was first glossed', () => {
    expect(aBook([['Heda.', 'The <Heda>.', 'Heda.']]).places('always')).toEqual([
      '1.2 1 Heda by 1.2',
      '1.3 1 Heda by 1.2 again',
    ]);
  });

  it('gives way to a later gloss of the same concept, from where that stands', () => {
    const book = [['The <Heda>.', 'Heda.', 'The <Hedas>.', 'Heda.']];
    expect(aBook(book, 'gloss', 'c').places('always')).toEqual([
      '1.1 1 Heda by 1.1',
      '1.2 1 Heda by 1.1 again',
      '1.3 2 Hedas by 1.3',
      '1.4 2 Heda by 1.3 again',
    ]);
    expect(aBook(book, 'gloss', 'c').places('once-per-work')).toEqual(['1.1 1 Heda by 1.1']);
  });

  it.each([
    ['Cyrillic', ['Сказала <беджа>.', 'Беджа, беджа! Беджан.'], 3],
    ['Arabic', ['قالت <بيجا>.', 'بيجا؟ والبيجا.'], 2],
    ['Japanese', ['<ベジャ>と言った。', 'ベジャ、ベジャ。'], 3],
  ])('finds its word in %s', (_, texts, times) => {
    expect(aBook([texts]).places('always')).toHaveLength(times);
  });
});

describe('footnotes', () => {
  it('stand where they were put, however often their words come', () => {
    expect(aBook([['The <bell>.', 'A bell.'], ['A bell.']], 'footnote').places('always')).toEqual([
      '1.1 1 bell by 1.1',
    ]);
  });

  it('are numbered anew in each chapter', () => {
    expect(aBook([['A <b>.', 'A <c>.'], ['A <d>.']], 'footnote').places('always')).toEqual([
      '1.1 1 b by 1.1',
      '1.2 2 c by 1.2',
      '2.1 1 d by 2.1',
    ]);
  });
});
