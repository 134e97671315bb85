import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseRules, type Glossary, termStatuses, treatmentKinds } from '@/core/terms/concept';
import { listRenderings } from '@/core/terms/list-renderings';
import { parseGlossary } from '@/core/terms/parse-glossary';
import { serializeGlossary } from '@/core/terms/serialize-glossary';
import { aRandom, type Random } from '../text/a-random';

function aGlossary(random: Random): Glossary {
  let count = 0;
  const id = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  const text = () => random.pick(['Heda', 'хеда', 'ヘダ', 'هيدا', '"quoted"\n', '😀', 'cafe\u0301']);
  const note = () => random.pick(['', text()]);
  const language = () => random.pick(['en', 'art-x-trigedas', 'ru', 'pt-BR']);
  return {
    id: id(),
    name: text(),
    language: language(),
    concepts: random.list(4, () => ({
      id: id(),
      subject: note(),
      definition: note(),
      note: note(),
      terms: [0, ...random.list(3, () => 0)].map(() => ({
        id: id(),
        language: language(),
        text: text(),
        status: random.pick(termStatuses),
        partOfSpeech: note(),
        gender: note(),
        pronunciation: note(),
        origin: note(),
        usageNote: note(),
        caseRule: random.pick(caseRules),
        homograph: random.pick([true, false]),
        forms: random.list(2, () => ({ text: text(), confirmed: random.pick([true, false]) })),
      })),
      treatments: random.list(2, () => ({
        language: language(),
        kind: random.pick(treatmentKinds),
        caseRule: random.pick([null, ...caseRules]),
        italics: random.pick([true, false]),
      })),
    })),
  };
}

describe('parseGlossary', () => {
  it('undoes serializeGlossary', () => {
    const random = aRandom();
    for (let round = 0; round < 200; round++) {
      const glossary = aGlossary(random);
      expect(parseGlossary(serializeGlossary(glossary)), `seed ${random.seed}`).toEqual({ glossary, problems: [] });
    }
  });

  it('names the place of every problem', () => {
    const [id, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
    const term = { id, language: 'klingon', text: ' ', status: 'best' };
    const content = JSON.stringify({
      id,
      name: 'x',
      language: 'en',
      concepts: [{ id: other, terms: [term], extra: 1 }],
    });
    const { glossary, problems } = parseGlossary(content);
    expect(glossary).toBeNull();
    expect(problems.map(({ path }) => path)).toEqual([
      'concepts[0].terms[0].language',
      'concepts[0].terms[0].text',
      'concepts[0].terms[0].status',
      'concepts[0]',
    ]);
  });

  it('refuses an id that is used twice', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const term = { id, language: 'en', text: 'pear' };
    const { problems } = parseGlossary(
      JSON.stringify({ id, name: 'x', language: 'en', concepts: [{ id, terms: [term] }] }),
    );
    expect(problems.map(({ path }) => path)).toEqual(['concepts[0].terms[0].id']);
  });

  it('says where a file stops being JSON', () => {
    expect(parseGlossary('{"id":').problems).toHaveLength(1);
  });
});

describe('the glossary of the sample story', () => {
  const content = readFileSync(new URL('../../../source-text/the-frost-book/glossary.json', import.meta.url), 'utf8');
  const { glossary, problems } = parseGlossary(content);
  const concepts = glossary?.concepts ?? [];

  it('is read without problems, and written back byte for byte', () => {
    expect(problems).toEqual([]);
    expect(glossary && serializeGlossary(glossary)).toBe(content);
  });

  it('has eighty concepts of Trigedasleng, each with its sound and what it means', () => {
    const own = concepts.filter(({ terms }) => terms[0]?.language === 'art-x-trigedas');
    expect(own.length).toBeGreaterThanOrEqual(80);
    for (const { definition, terms } of own) {
      expect(definition).not.toBe('');
      expect(terms[0]?.pronunciation).not.toBe('');
      expect(terms[0]?.partOfSpeech).not.toBe('');
    }
  });

  it.each(['es', 'de', 'fr', 'ar', 'ja', 'ru'])('renders every concept in %s', (language) => {
    const bare = concepts.filter((concept) => listRenderings(concept, language).length === 0);
    const untreated = concepts.filter(({ treatments }) => !treatments.some((one) => one.language === language));
    expect([...bare, ...untreated].map(({ terms }) => terms[0]?.text)).toEqual([]);
  });
});
