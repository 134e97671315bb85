import { describe, expect, it } from 'vitest';
import { createSplit } from '@/core/format/create-split';
import { parseMarkdown } from '@/core/format/markdown';
import { parsePlainText } from '@/core/format/plain-text';
import { joinDocuments } from '@/core/format/serialize-documents';
import type { SplitChoice } from '@/core/format/splitting';

const prose = `# The Yard

The bell rang. Nobody came;
nobody ever did.

> Cold runs downhill. It
> stays there.

- one spoon. Two spoons.
`;
const verse = `Холод стоїть у низині. Він спить,
і дзвін мовчить.
Ніхто не йде.

Ніч довга,
а день короткий.
Сніг.
`;

const srx = (rules: string, pattern = 'en.*') => `<srx version="2.0"><header cascade="no"/><body><languagerules>
<languagerule languagerulename="x">
${rules}
</languagerule></languagerules>
<maprules><languagemap languagepattern="${pattern}" languagerulename="x"/></maprules></body></srx>`;
const atSemicolons = '<rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>';

function segmentsOf(text: string, choice: SplitChoice, language = 'en') {
  const created = createSplit(choice, { language });
  if ('problems' in created) throw new Error('no split');
  const documents = text.startsWith('#') ? parseMarkdown(text, created.split) : parsePlainText(text, created.split);
  expect(joinDocuments(documents)).toBe(text);
  return documents.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments));
}

describe('a text is split', () => {
  it('by paragraph, a stanza being one', () => {
    expect(segmentsOf(prose, { by: 'paragraph', srx: null })).toEqual([
      'The Yard',
      'The bell rang. Nobody came;\nnobody ever did.',
      'Cold runs downhill. It\n> stays there.',
      'one spoon. Two spoons.',
    ]);
    expect(segmentsOf(verse, { by: 'paragraph', srx: null }, 'uk')).toHaveLength(2);
  });

  it('by line, the marks of a quotation staying between the lines', () => {
    expect(segmentsOf(prose, { by: 'line', srx: null })).toEqual([
      'The Yard',
      'The bell rang. Nobody came;\n',
      'nobody ever did.',
      'Cold runs downhill. It\n> ',
      'stays there.',
      'one spoon. Two spoons.',
    ]);
    expect(segmentsOf(verse, { by: 'line', srx: null }, 'uk')).toHaveLength(6);
  });

  it('by the rules of an SRX file', () => {
    expect(segmentsOf(prose, { by: 'srx', srx: { name: 'own.srx', text: srx(atSemicolons) } })).toEqual([
      'The Yard',
      'The bell rang. Nobody came;\n',
      'nobody ever did.',
      'Cold runs downhill. It\n> stays there.',
      'one spoon. Two spoons.',
    ]);
  });
});

describe('an SRX file is refused', () => {
  it.each([
    ['no XML at all', 'one; two', 1, 'xml'],
    ['a memory', '<tmx version="1.4"/>', 1, 'not-srx'],
    ['a pattern that no one can read', srx('<rule><beforebreak>(open</beforebreak></rule>'), 3, 'rule'],
    ['rules for other languages', srx(atSemicolons, 'de.*'), 5, 'language'],
  ])('with the line to mend: %s', (_, text, line, code) => {
    const created = createSplit({ by: 'srx', srx: { name: 'own.srx', text } }, { language: 'en' });
    expect('problems' in created && created.problems[0]).toMatchObject({ line, code });
  });
});
