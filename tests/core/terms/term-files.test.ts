import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Concept, Glossary, Term } from '@/core/terms/concept';
import { caseRules, termStatuses, treatmentKinds } from '@/core/terms/concept';
import { cellText } from '@/core/terms/formats/cell-text';
import { parseTbx } from '@/core/terms/formats/parse-tbx';
import { parseWorkbook } from '@/core/terms/formats/parse-workbook';
import { readTermFile } from '@/core/terms/formats/read-term-file';
import { serializeWorkbook } from '@/core/terms/formats/serialize-workbook';
import { type TermFormat, termFormats } from '@/core/terms/formats/term-file';
import { termFormatOf } from '@/core/terms/formats/term-format-of';
import { writeTermFile } from '@/core/terms/formats/write-term-file';
import { parseGlossary } from '@/core/terms/parse-glossary';
import { aRandom, type Random } from '../text/a-random';

const file = new URL('../../../source-text/the-frost-book/glossary.json', import.meta.url);
const story = parseGlossary(readFileSync(file, 'utf8')).glossary as Glossary;

function aCounter() {
  let made = 0;
  return () => `id ${++made}`;
}

const plainWords = [
  'Heda',
  'kettle',
  'هيدا',
  'ヘダ',
  'Хеда',
  'हेडा',
  'é',
  '🔥',
  '<b>&"quoted"',
  'a_x000D_b',
  'verso:note',
  '=',
];
const spacedWords = [
  ...plainWords,
  'two\nlines',
  'two\r\nlines',
  ' ends ',
  'a\tb',
  'a  b',
  '\n\n',
  ']]>',
  'verso:form x',
];

/** A glossary of whatever a format can hold. */
function aGlossary(random: Random, isTable: boolean): Glossary {
  const words = (most: number) =>
    random.list(most, () => random.pick(isTable ? plainWords : spacedWords)).join(isTable ? ' ' : '');
  const said = () => `${random.pick(plainWords)} ${random.pick(plainWords)}`;
  const languages = ['en', 'es', 'ar', 'ja', 'art-x-trigedas', 'pt-BR'];
  const aUuid = () => `00000000-0000-7000-8000-${String(random.below(1e12)).padStart(12, '0')}`;
  const aTerm = (): Term => ({
    id: aUuid(),
    language: random.pick(languages),
    text: said(),
    status: random.pick(termStatuses),
    partOfSpeech: random.pick(['', 'noun', 'verb', 'proper noun', 'other']),
    gender: random.pick(['', 'feminine', 'masculine or feminine', 'other']),
    pronunciation: random.pick(['', 'hɛdə']),
    origin: words(2),
    usageNote: words(3),
    caseRule: random.pick(caseRules),
    homograph: random.below(2) === 0,
    forms: [...new Set(random.list(3, said))].map((text) => ({ text, confirmed: random.below(2) === 0 })),
  });
  const aConcept = (): Concept => ({
    id: aUuid(),
    subject: words(1),
    definition: words(4),
    note: words(3),
    terms: [aTerm(), ...random.list(4, aTerm)],
    treatments: languages
      .filter(() => random.below(3) === 0)
      .map((language) => ({
        language,
        kind: random.pick(treatmentKinds),
        caseRule: random.pick([null, ...caseRules]),
        italics: random.below(2) === 0,
      })),
  });
  return { id: aUuid(), name: said(), language: 'en', concepts: random.list(6, aConcept) };
}

/** The order of treatments says nothing. */
function inOrder(concepts: readonly Concept[]): Concept[] {
  return concepts.map((one) => ({
    ...one,
    treatments: one.treatments.toSorted((a, b) => (a.language < b.language ? -1 : 1)),
  }));
}

function readBack(glossary: Glossary, format: TermFormat) {
  return readTermFile({ ...writeTermFile(glossary, format), format }, aCounter());
}

describe('a term file', () => {
  it.each(termFormats)('gives a whole glossary back as %s', (format) => {
    const { concepts, problems } = readBack(story, format);
    expect(problems).toEqual([]);
    expect(inOrder(concepts.map(({ concept }) => concept))).toEqual(inOrder(story.concepts));
    expect(concepts.every(({ isKnown }) => isKnown)).toBe(true);
  });

  it.each(termFormats)('gives back whatever it can hold as %s', (format) => {
    const random = aRandom();
    for (let round = 0; round < 60; round++) {
      const glossary = aGlossary(random, !format.startsWith('tbx'));
      const { concepts, problems } = readBack(glossary, format);
      const read = inOrder(concepts.map(({ concept }) => concept));
      expect({ read, problems }, `seed ${random.seed}`).toEqual({ read: inOrder(glossary.concepts), problems: [] });
    }
  });

  it('writes the same bytes for the same glossary', () => {
    for (const format of termFormats) {
      expect(writeTermFile(story, format).bytes).toEqual(writeTermFile(story, format).bytes);
    }
  });

  it('knows its format by its name', () => {
    expect(['a.CSV', 'b.tab', 'c.xlsx', 'd.tbx', 'e.xml', 'f.pdf', 'g'].map(termFormatOf)).toEqual([
      'csv',
      'tsv',
      'xlsx',
      'tbx',
      'tbx',
      null,
      null,
    ]);
  });

  it('takes the separator that the header of comma-separated values has', () => {
    for (const content of [
      'en,es\nkettle,tetera\n',
      '"en";"es"\n"kettle";"tetera, o pava"\n',
      'en\tes\nkettle\ttetera\n',
    ]) {
      const { concepts, problems } = readTermFile({ bytes: strToU8(content), name: 'terms.csv' }, aCounter());
      expect(problems).toEqual([]);
      expect(concepts[0]?.concept.terms.map(({ text }) => text)).toEqual(['kettle', expect.stringMatching(/^tetera/)]);
    }
  });

  it('names an id that comes twice, and what is longer than a glossary keeps', () => {
    const [heda] = story.concepts as [Concept];
    const twice = { ...story, concepts: [{ ...heda, definition: 'so '.repeat(4000) }, heda] };
    const { concepts, problems } = readBack(twice, 'tbx');
    expect(concepts.map(({ concept }) => concept.definition)).toEqual(['']);
    expect(problems.map(({ code }) => code)).toEqual(['too-long', 'repeated-id']);
  });
});

/** Files that others wrote, where they are at hand. */
const samples = new URL('../../../../shared/formats/tbx/', import.meta.url);

describe.skipIf(!existsSync(samples))('a sample of TBX (skipped without ../shared)', () => {
  const names = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.tbx')) : [];
  it.each(names)('is read whole, and comes back from a file of ours: %s', (name) => {
    const { concepts, problems } = readTermFile({ bytes: readFileSync(new URL(name, samples)), name }, () => v7());
    expect(concepts.length).toBeGreaterThan(0);
    const isBroken = problems.some(({ code }) => code === 'broken-xml');
    expect(isBroken).toBe(name.includes('poorly_formed'));
    const glossary = { ...story, concepts: concepts.map(({ concept }) => concept) };
    for (const format of ['tbx', 'tbx-dct', 'xlsx'] as const) {
      const back = readBack(glossary, format);
      expect(back.problems).toEqual([]);
      expect(back.concepts.map(({ concept }) => concept)).toEqual(glossary.concepts);
    }
  });
});

describe('TBX', () => {
  const entry = (content: string) =>
    `<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n<text><body>\n${content}\n</body></text></tbx>`;

  it('is read in both of its styles', () => {
    const dca = `<conceptEntry id="c1">
      <descrip type="subjectField">Kitchen</descrip>
      <langSec xml:lang="en">
        <descripGrp><descrip type="definition">A vessel
            for water.</descrip><admin type="source">Own</admin></descripGrp>
        <termSec><term>kettle</term>
          <termNote type="partOfSpeech">noun</termNote>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          <note>Never of a pot.</note></termSec>
        <termSec><term>boiler</term>
          <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
      </langSec>
      <langSec xml:lang="es"><termSec><term>tetera</term>
        <termNote type="grammaticalGender">feminine</termNote></termSec></langSec>
    </conceptEntry>`;
    const dct = dca
      .replace(/<(descrip|admin|termNote) type="(\w+)">/g, '<x:$2>')
      .replaceAll('definition">', 'definition>')
      .replace(/<x:(\w+)>([^<]*)<\/\w+>/g, '<x:$1>$2</x:$1>');
    const [first, second] = [dca, dct].map((one) => parseTbx(entry(one), aCounter()));
    expect(second).toEqual(first);
    expect(first?.concepts[0]).toMatchObject({
      isKnown: false,
      line: 4,
      concept: {
        subject: 'Kitchen',
        definition: 'A vessel for water.',
        terms: [
          { text: 'kettle', status: 'preferred', partOfSpeech: 'noun', usageNote: 'Never of a pot.' },
          { text: 'boiler', status: 'deprecated' },
          { text: 'tetera', status: 'preferred', gender: 'feminine' },
        ],
      },
    });
    expect(first?.problems).toEqual([{ line: 8, code: 'not-kept', value: 'source (en)', count: 1 }]);
  });

  it('is read as it was in 2008', () => {
    const { concepts, problems } = parseTbx(
      `<?xml version="1.0"?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="e1">
        <descrip type="definition">personne qui copie</descrip>
        <langSet xml:lang="FR"><ntig><termGrp><term id="t1">copiste</term>
          <termNote type="termType">entryTerm</termNote></termGrp></ntig>
          <ntig><termGrp><term>scribe</term></termGrp></ntig></langSet>
        <langSet lang="pt_br"><tig><term>esc<hi>riba</hi></term>
          <termNote type="normativeAuthorization">deprecatedTerm</termNote>
          <descrip type="context">O escriba escreve.</descrip></tig></langSet>
      </termEntry></body></text></martif>`,
      aCounter(),
    );
    expect(concepts[0]?.concept.definition).toBe('personne qui copie');
    expect(concepts[0]?.concept.terms.map(({ language, text, status }) => [language, text, status])).toEqual([
      ['fr', 'copiste', 'preferred'],
      ['fr', 'scribe', 'admitted'],
      ['pt-BR', 'escriba', 'deprecated'],
    ]);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['not-kept', 'termType'],
      ['not-kept', '<hi>'],
      ['not-kept', 'context'],
    ]);
  });

  it('says where it is broken, and has read what stands before', () => {
    const whole =
      '<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>kettle</term></termSec></langSec></conceptEntry>';
    const { concepts, problems } = parseTbx(
      entry(`${whole}\n<conceptEntry><langSec xml:lang="en"></termSec>`),
      aCounter(),
    );
    expect(concepts.map(({ concept }) => concept.terms[0]?.text)).toEqual(['kettle']);
    expect(problems[0]).toMatchObject({ line: 5, code: 'broken-xml' });
    expect(problems[0]?.column).toBeGreaterThan(1);
  });

  it('names entries without a term and languages that are none, and reads the rest', () => {
    const { concepts, problems } = parseTbx(
      entry(`<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term/></termSec></langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="Spanish"><termSec><term>tetera</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>kettle</term></termSec></langSec></conceptEntry>`),
      aCounter(),
    );
    expect(concepts).toHaveLength(1);
    expect(problems).toEqual([
      { line: 4, code: 'no-term', value: 'en' },
      { line: 4, code: 'no-term', value: 'c1' },
      { line: 5, code: 'no-language', value: 'Spanish tetera' },
    ]);
    expect(parseTbx('<html><body/></html>', aCounter()).problems).toEqual([
      { line: 1, code: 'not-tbx', value: 'html' },
    ]);
  });

  it('is read in the encoding that it names', () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1251"?><tbx><conceptEntry><langSec xml:lang="ru"><termSec><term>';
    const bytes = Uint8Array.from([
      ...strToU8(xml),
      0xd5,
      0xe5,
      0xe4,
      0xe0,
      ...strToU8('</term></termSec></langSec></conceptEntry></tbx>'),
    ]);
    const { concepts } = readTermFile({ bytes, name: 'a.tbx' }, aCounter());
    expect(concepts[0]?.concept.terms[0]?.text).toBe('Хеда');
  });
});

describe('a workbook', () => {
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="About" r:id="a"/><sheet name="Terms" r:id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>en</t></si><si><r><rPr><b/></rPr><t>ket</t></r><r><t xml:space="preserve">tle </t></r></si><si><t>頭</t><rPh><t>かしら</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d&quot; of &quot;mmmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml':
      '<worksheet><sheetData><row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c></row>' +
      '<row r="5"><c r="A5" s="1"><v>45292</v></c><c r="B5" s="2"><v>0.12</v></c><c r="C5"><v>0.1</v></c><c r="D5" t="b"><v>1</v></c><c r="E5" t="str"><f>A1</f><v>x</v></c><c r="F5" t="inlineStr"><is><t>in</t></is></c></row></sheetData></worksheet>',
  };
  const packed = (more: Record<string, string> = {}) =>
    zipSync(Object.fromEntries(Object.entries({ ...parts, ...more }).map(([path, xml]) => [path, strToU8(xml)])));

  it('is read as it is shown: shared, rich and inline text, dates, shares, answers of formulas', () => {
    const { rows, problems } = parseWorkbook(packed(), 'Terms');
    expect(rows).toEqual([
      { line: 2, cells: ['', 'kettle ', '', '頭'] },
      { line: 5, cells: ['1 of January 2024', '12%', '0.1', 'TRUE', 'x', 'in'] },
    ]);
    expect(problems).toEqual([{ line: 0, code: 'other-sheet', value: 'About' }]);
  });

  it('is read from its first sheet, or says which there are', () => {
    expect(parseWorkbook(packed()).rows).toEqual([{ line: 1, cells: ['en'] }]);
    expect(parseWorkbook(packed(), 'Words').problems).toEqual([{ line: 0, code: 'no-sheet', value: 'About, Terms' }]);
  });

  it('shows numbers by their formats', () => {
    expect(cellText(1234.5, '#,##0.00')).toBe('1,234.50');
    expect(cellText(-3, '0;(0)')).toBe('-3');
    expect(cellText(7, '000')).toBe('007');
    expect(cellText(0.1 + 0.2, 0)).toBe('0.3');
    expect(cellText(45292.75, 22)).toBe('2024-01-01 18:00');
    expect(cellText(45292.75, 'h:mm AM/PM')).toBe('6:00 PM');
    expect(cellText(0, 14, true)).toBe('1904-01-01');
  });

  it('says when it is locked, old, broken, or unpacks to more than fits', () => {
    const compound = (word: string) =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...word].flatMap((one) => [one.charCodeAt(0), 0])]);
    const codeOf = (bytes: Uint8Array) => parseWorkbook(bytes).problems.map(({ code }) => code);
    expect(codeOf(compound('EncryptedPackage'))).toEqual(['locked-file']);
    expect(codeOf(compound('Workbook'))).toEqual(['old-excel']);
    expect(codeOf(strToU8('not a zip'))).toEqual(['broken-file']);
    expect(codeOf(packed().subarray(0, 300))).toEqual(['broken-file']);
    expect(codeOf(packed({ 'xl/worksheets/sheet1.xml': '<worksheet><row>' }))).toEqual(['broken-file']);
    const bomb = packed();
    // the size that the zip's directory claims for its first part
    new DataView(bomb.buffer).setUint32(strFromU8(bomb, true).indexOf('PK\x01\x02') + 24, 201_000_000, true);
    expect(codeOf(bomb)).toEqual(['too-large']);
  });

  it('keeps the rows that it was written from', () => {
    const rows = [
      ['term', 'note'],
      ['1984', '007'],
      ['a\nb', '_x000D_ \r\n'],
    ];
    expect(parseWorkbook(serializeWorkbook(rows, "It's [a] name: too long for a sheet of Excel")).rows).toEqual(
      rows.map((cells, place) => ({ line: place + 1, cells })),
    );
  });
});
