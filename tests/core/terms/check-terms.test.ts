import { describe, expect, it } from 'vitest';
import { checkTerms, type TermWaiver } from '@/core/terms/check-terms';
import type { Concept } from '@/core/terms/concept';
import { createTermFinder } from '@/core/terms/find-terms';
import { listRenderings } from '@/core/terms/list-renderings';
import { sourceTerms, targetTerms } from '@/core/terms/sought-terms';
import { aConcept, aTerm } from './a-term';

const trigedas = 'art-x-trigedas';
const exact = { caseRule: 'exact' } as const;

const heda = aConcept('heda', {
  terms: [
    aTerm('Heda', { language: trigedas, ...exact }),
    aTerm('comandante', { language: 'es', status: 'forbidden' }),
    aTerm('Хеда', { language: 'ru', ...exact, forms: [{ text: 'Хеду', confirmed: true }] }),
    aTerm('الهيدا', { language: 'ar' }),
    aTerm('ヘダ', { language: 'ja' }),
  ],
  treatments: [
    { language: 'es', kind: 'keep', caseRule: null, italics: false },
    { language: 'ru', kind: 'transliterate', caseRule: null, italics: false },
  ],
});
const frostBook = aConcept('frost book', {
  terms: [
    aTerm('frost book'),
    aTerm('libro de las heladas', { language: 'es' }),
    aTerm('Frostbuch', { language: 'de' }),
  ],
});

/** The kinds of the findings, each with the word it is about. */
function check(
  source: string,
  target: string,
  language: string,
  waivers: TermWaiver[] = [],
  concepts: Concept[] = [heda, frostBook],
) {
  return checkTerms(source, target, {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    sourceFinder: createTermFinder(sourceTerms(concepts, ['en', trigedas]), 'en'),
    targetFinder: createTermFinder(targetTerms(concepts, language), language),
    targetLanguage: language,
    waivers,
  }).map((finding) => {
    if ('target' in finding) return `${finding.kind} ${finding.target.form}`;
    if (finding.kind === 'unknown-form') return `${finding.kind} ${finding.form}`;
    return finding.kind === 'missing' ? `missing ${finding.expected[0]}` : `waived ${finding.reason}`;
  });
}

describe('checkTerms', () => {
  it.each([
    ['es', 'El Heda cayó.', 'used Heda'],
    ['ru', 'Хеда упала.', 'used Хеда'],
    ['ru', 'Увидели Хеду.', 'used Хеду'],
    ['ar', 'سقطت الهيدا.', 'used الهيدا'],
    ['ja', 'ヘダは倒れた。', 'used ヘダ'],
  ])('says which form was used (%s): %s', (language, target, finding) => {
    expect(check('The Heda fell.', target, language)).toEqual([finding]);
  });

  it('names what is missing, and what would do', () => {
    expect(check('The Heda fell.', 'El jefe cayó.', 'es')).toEqual(['missing Heda']);
  });

  it('takes the lower case for missing where the capital is the rule', () => {
    expect(check('The Heda fell.', 'El heda cayó.', 'es')).toEqual(['missing Heda']);
  });

  it('names a forbidden word where it stands for the term', () => {
    expect(check('The Heda fell.', 'La comandante cayó.', 'es')).toEqual(['forbidden comandante']);
  });

  it('is content with an admitted word, and names a deprecated one that should give way', () => {
    const pear = aConcept('pear tree', {
      terms: [
        aTerm('pear tree'),
        aTerm('árbol de peras', { language: 'es' }),
        aTerm('peral', { language: 'es', status: 'admitted' }),
        aTerm('perero', { language: 'es', status: 'deprecated', forms: [{ text: 'pereros', confirmed: true }] }),
      ],
    });
    expect(check('The pear tree fell.', 'Cayó el peral.', 'es', [], [pear])).toEqual(['used peral']);
    expect(check('The pear tree fell.', 'Cayeron los pereros.', 'es', [], [pear])).toEqual(['deprecated pereros']);
    const both = 'Cayeron el perero y el árbol de peras.';
    expect(check('The pear tree fell.', both, 'es', [], [pear])).toEqual(['used árbol de peras']);
  });

  it('allows a forbidden word that stands for something else', () => {
    expect(check('The captain fell.', 'El comandante cayó.', 'es')).toEqual([]);
    expect(check('Heda means a kind of captain.', 'Heda es una suerte de comandante.', 'es')).toEqual(['used Heda']);
  });

  it('asks about a form that it doesn’t know instead of missing the term', () => {
    expect(check('The word of the Heda.', 'Слово Хеды.', 'ru')).toEqual(['unknown-form Хеды']);
    expect(check('They feared the Heda.', 'Хедам страшились.', 'ru')).toEqual(['unknown-form Хедам']);
  });

  it('asks about a word that begins like the term even where no ending explains it', () => {
    expect(
      check(
        'The Heda fell.',
        'Elle est Hedas.',
        'nl',
        [],
        [aConcept('heda', { terms: [aTerm('Heda'), aTerm('Heda', { language: 'nl' })] })],
      ),
    ).toEqual(['unknown-form Hedas']);
  });

  it('never misses a term that the source has only in a form nobody confirmed', () => {
    expect(check('two frost books', 'dos cuadernos', 'es')).toEqual([]);
    expect(check('the frost book', 'el cuaderno', 'es')).toEqual(['missing libro de las heladas']);
  });

  it('wants the term once for each time that the source has it', () => {
    expect(check('The Heda saw the Heda.', 'El Heda se vio.', 'es')).toEqual(['used Heda', 'missing Heda']);
  });

  it('says nothing where the language has no rendering yet', () => {
    expect(check('The Heda fell.', 'Hedan kaatui.', 'fi')).toEqual([]);
  });

  it('lets one occurrence go that a person waived, and not the other', () => {
    const waiver = { conceptId: 'heda', span: { start: 4, end: 8 }, reason: 'rank, not the title' };
    expect(check('The Heda saw the Heda.', 'La comandante se vio.', 'es', [waiver])).toEqual([
      'waived rank, not the title',
      'forbidden comandante',
    ]);
  });

  it('is content with either of two concepts that share a spelling', () => {
    const sister = aConcept('sister', {
      terms: [aTerm('sis', { language: trigedas }), aTerm('hermana', { language: 'es' })],
    });
    const six = aConcept('six', { terms: [aTerm('sis', { language: trigedas }), aTerm('seis', { language: 'es' })] });
    expect(check('Sis.', 'Seis.', 'es', [], [sister, six])).toEqual(['used Seis']);
    expect(check('Sis.', 'Nada.', 'es', [], [sister, six])).toEqual(['missing hermana']);
  });
});

describe('listRenderings', () => {
  it('offers the preferred term with its confirmed forms, then admitted ones, never forbidden ones', () => {
    const concept = aConcept('pear', {
      terms: [
        aTerm('pear'),
        aTerm('гру́шка', { language: 'ru', status: 'admitted' }),
        aTerm('дуля', { language: 'ru', status: 'forbidden' }),
        aTerm('груша', {
          language: 'ru',
          forms: [
            { text: 'грушу', confirmed: true },
            { text: 'грушею', confirmed: false },
          ],
        }),
      ],
    });
    expect(listRenderings(concept, 'ru').map(({ text }) => text)).toEqual(['груша', 'грушу', 'гру́шка']);
  });

  it('keeps what the concept is known by, in a region’s language too', () => {
    expect(listRenderings(heda, 'es-MX').map(({ text }) => text)).toEqual(['Heda']);
  });
});
