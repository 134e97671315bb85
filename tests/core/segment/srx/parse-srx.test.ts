import { describe, expect, it } from 'vitest';
import { parseSrx } from '@/core/segment/srx/parse-srx';

const maps = '<maprules><languagemap languagepattern=".*" languagerulename="x"/></maprules>';

function problemsOf(rules: string, end = maps, name = 'x') {
  return parseSrx(`<srx version="2.0"><body><languagerules>
<languagerule languagerulename="${name}">
${rules}
</languagerule></languagerules>
${end}</body></srx>`).problems;
}

describe('an SRX file tells', () => {
  it.each([
    ['<rule><beforebreak>(open</beforebreak></rule>', 3, '<beforebreak>(open</beforebreak>: a group ( is not closed'],
    ['<rule><beforebreak>.</beforebreak>\n<afterbreak>[a-z</afterbreak></rule>', 3, ': a set [ is not closed'],
    ['\n\n<rule><beforebreak>\\p{Elvish}</beforebreak></rule>', 5, 'there is no property \\p{Elvish}'],
    ['<rule><beforebreak>\\G.</beforebreak></rule>', 3, '\\G is not supported'],
    ['<rule><beforebreak>\\N{BULLET}</beforebreak></rule>', 3, '\\N is not supported'],
    ['<rule><beforebreak>\\k<![CDATA[<name>]]></beforebreak></rule>', 3, 'there is no group <name>'],
    ['<rule><beforebreak>a)</beforebreak></rule>', 3, 'a ) closes nothing'],
    ['<rule><beforebreak>(?q)a</beforebreak></rule>', 3, 'there are no flags (?q)'],
    ['<rule><beforebreak>*a</beforebreak></rule>', 3, 'Nothing to repeat'],
    ['<rule break="maybe"><beforebreak>a</beforebreak></rule>', 3, 'break="maybe" is neither "yes" nor "no"'],
    ['<rule break="yes"><beforebreak/></rule>', 3, 'fits everywhere'],
  ])('which rule cannot be used, and why: %s', (rule, line, message) => {
    expect(problemsOf(rule)).toEqual([{ line, code: 'rule', message: expect.stringContaining(message) }]);
  });

  it.each([
    ['<maprules><languagemap languagepattern="de" languagerulename="gone"/></maprules>', 5, 'of the name gone'],
    ['<maprules><languagemap languagepattern="de"/></maprules>', 5, 'needs languagepattern and languagerulename'],
    ['<maprules><languagemap languagepattern="(de" languagerulename="x"/></maprules>', 5, 'languagepattern="(de"'],
    ['', 1, 'no language has rules'],
  ])('which language map leads nowhere: %s', (end, line, message) => {
    expect(problemsOf('<rule><beforebreak>a</beforebreak></rule>', end)).toEqual([
      { line, code: 'map', message: expect.stringContaining(message) },
    ]);
  });

  it('that rules bear no name, bear it twice, or stand outside', () => {
    const file = `<srx><body><languagerules>
<languagerule languagename="x"/>
<languagerule languagerulename="x"><rule><beforebreak>a</beforebreak></rule></languagerule>
<languagerule languagerulename="x"/>
<rule><beforebreak>a</beforebreak></rule>
</languagerules>${maps}</body></srx>`;
    const { problems, rules } = parseSrx(file);
    expect(problems.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(rules.rulesByName.get('x')).toHaveLength(1);
  });

  it('the line of malformed XML, and that it is another kind of file', () => {
    expect(parseSrx('<srx>\n<body></srx>').problems[0]).toMatchObject({ line: 2 });
    expect(parseSrx('<tmx version="1.4"/>').problems[0]).toEqual({
      line: 1,
      code: 'not-srx',
      message: 'the file holds <tmx>, not <srx>',
    });
    expect(parseSrx('').problems).not.toEqual([]);
  });

  it('nothing when all of it can be used, with names of another namespace too', () => {
    const file = `<?xml version="1.0"?>
<s:srx xmlns:s="http://www.lisa.org/srx20" xmlns:o="http://okapi.sf.net/srx-extensions" version="2.0">
<s:header segmentsubflows="yes" cascade="yes"><s:formathandle type="start" include="no"/><o:options trimLeadingWhitespaces="no"/></s:header>
<s:body><s:languagerules><s:languagerule languagerulename="x"><s:rule break="no"><s:beforebreak>Mr<!-- or -->s?\\.</s:beforebreak><s:afterbreak><![CDATA[\\s]]></s:afterbreak></s:rule></s:languagerule></s:languagerules>
<s:maprules><s:languagemap languagepattern=".*" languagerulename="x"/></s:maprules></s:body></s:srx>`;
    const { problems, rules } = parseSrx(file);
    expect(problems).toEqual([]);
    expect(rules.cascade).toBe(true);
    expect(
      [...'Mr Mrs. M'.matchAll(rules.rulesByName.get('x')?.[0]?.places ?? /-/g)].map(({ index }) => index),
    ).toEqual([7]);
  });
});

it('leaves the rest as it is when a rule cannot be used', () => {
  const { rules } = parseSrx(`<srx><body><languagerules><languagerule languagerulename="x">
<rule break="no"><beforebreak>(open</beforebreak></rule>
<rule><beforebreak>\\.</beforebreak></rule></languagerule></languagerules>${maps}</body></srx>`);
  expect(rules.rulesByName.get('x')).toMatchObject([{ breaks: true }]);
});
