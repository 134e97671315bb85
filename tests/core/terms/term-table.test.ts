import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Concept } from '@/core/terms/concept';
import { parseTable } from '@/core/terms/formats/parse-table';
import { parseTermTable } from '@/core/terms/formats/parse-term-table';
import { serializeTable } from '@/core/terms/formats/serialize-table';
import { serializeTermTable } from '@/core/terms/formats/serialize-term-table';
import { parseGlossary } from '@/core/terms/parse-glossary';

const file = new URL('../../../source-text/the-frost-book/glossary.json', import.meta.url);
const concepts = parseGlossary(readFileSync(file, 'utf8')).glossary?.concepts ?? [];

function aCounter() {
  let made = 0;
  return () => `id ${++made}`;
}

function sorted(one: Concept): Concept {
  return { ...one, treatments: one.treatments.toSorted((a, b) => (a.language < b.language ? -1 : 1)) };
}

describe('a table', () => {
  it('keeps separators, quotes and line breaks in its cells', () => {
    const rows = [
      ['a', 'b,c', 'd "e"'],
      ['', 'two\nlines', 'هيدا'],
    ];
    for (const separator of [',', '\t'] as const) {
      expect(parseTable(serializeTable(rows, separator), separator).map(({ cells }) => cells)).toEqual(rows);
    }
  });

  it('knows the line that each row begins on', () => {
    expect(parseTable('a,b\r\n"x\ny",2\r\n\r\nlast,\n', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '2'] },
      { line: 5, cells: ['last', ''] },
    ]);
  });
});

describe('a table of terms', () => {
  it.each([',', '\t'] as const)('gives a whole glossary back (%j)', (separator) => {
    const table = serializeTermTable(concepts, separator);
    const { concepts: read, problems } = parseTermTable(table, separator, aCounter());
    expect(problems).toEqual([]);
    expect(read.map(({ concept }) => sorted(concept))).toEqual(concepts.map(sorted));
    expect(read.every(({ isKnown }) => isKnown)).toBe(true);
  });

  it('reads languages as columns, a concept a row', () => {
    const { concepts: read, problems } = parseTermTable(
      'en,es,definition\nkettle,tetera | pava,For water.\n,,\n,,nothing\n',
      ',',
      aCounter(),
    );
    expect(read).toHaveLength(1);
    expect(read[0]?.concept).toMatchObject({ definition: 'For water.' });
    expect(read[0]?.concept.terms.map(({ language, text, status }) => [language, text, status])).toEqual([
      ['en', 'kettle', 'preferred'],
      ['es', 'tetera', 'preferred'],
      ['es', 'pava', 'admitted'],
    ]);
    expect(problems).toEqual([{ line: 4, code: 'no-term', value: '' }]);
  });

  it('names the line of what it cannot read, and reads the rest', () => {
    const { concepts: read, problems } = parseTermTable(
      'concept,language,term,status\n1,en,kettle,\n1,Spanish,tetera,\n2,es,jefa,verboten\n',
      ',',
      aCounter(),
    );
    expect(read.map(({ concept }) => concept.terms.map(({ text }) => text))).toEqual([['kettle'], ['jefa']]);
    expect(problems).toEqual([
      { line: 3, code: 'no-language', value: 'Spanish' },
      { line: 4, code: 'unknown-value', value: 'status: verboten' },
    ]);
  });

  it('says when there is no header that it knows', () => {
    expect(parseTermTable('what,ever\n1,2\n', ',', aCounter()).problems).toMatchObject([{ code: 'no-header' }]);
    expect(parseTermTable('', ',', aCounter()).problems).toMatchObject([{ code: 'no-header' }]);
  });
});
