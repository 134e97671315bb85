import { describe, expect, it } from 'vitest';
import { sliceSpans } from '@/core/segment/slice-spans';
import { parseSrx } from '@/core/segment/srx/parse-srx';
import { splitBySrx } from '@/core/segment/srx/split-by-srx';

function anSrx(cascade: 'yes' | 'no', body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="${cascade}"/>
  <body>${body}</body>
</srx>`;
}

const twoLanguages = `
  <languagerules>
    <languagerule languagerulename="Basque">
      <rule break="no"><beforebreak>\\bjn\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule>
    <languagerule languagerulename="Default">
      <rule break="yes"><beforebreak>[.?!]+</beforebreak><afterbreak>\\s+\\p{Lu}</afterbreak></rule>
    </languagerule>
  </languagerules>
  <maprules>
    <languagemap languagepattern="EU.*" languagerulename="Basque"/>
    <languagemap languagepattern=".*" languagerulename="Default"/>
  </maprules>`;

function split(xml: string, text: string, language: string): string[] {
  return sliceSpans(text, splitBySrx(text, parseSrx(xml).rules, language).spans);
}

describe('SRX rules', () => {
  const text = 'Etxean jn. Etxeberria zegoen. Gero joan zen!  Bai? bai.';

  it('decide by the first that fits, through all maps when they cascade', () => {
    expect(split(anSrx('yes', twoLanguages), text, 'eu-ES')).toEqual([
      'Etxean jn. Etxeberria zegoen. ',
      'Gero joan zen!  ',
      'Bai? bai.',
    ]);
  });

  it('apply only the first map that fits the language when they do not cascade', () => {
    expect(split(anSrx('no', twoLanguages), text, 'eu')).toEqual([text]);
    expect(split(anSrx('no', twoLanguages), text, 'fr')).toEqual([
      'Etxean jn. ',
      'Etxeberria zegoen. ',
      'Gero joan zen!  ',
      'Bai? bai.',
    ]);
  });

  it('may be written for ICU: possessive repeats, `\\h`, escapes and ignored case', () => {
    const body = `<languagerules><languagerule languagerulename="x">
        <rule break="no"><beforebreak>(?i)\\bno\\.\\h*+</beforebreak><afterbreak>\\d</afterbreak></rule>
        <rule><beforebreak>\\.[\\"\\x{201D}]?\\h</beforebreak><afterbreak/></rule>
      </languagerule></languagerules>
      <maprules><languagemap languagepattern="en" languagerulename="x"/></maprules>`;
    expect(split(anSrx('no', body), 'See No. 5.” Then NO. 6. End.', 'en')).toEqual([
      'See No. 5.” ',
      'Then NO. 6. ',
      'End.',
    ]);
  });

  it('are read as far as possible, and what cannot be used is told', () => {
    const body = `<languagerules><languagerule languagerulename="x">
        <rule break="no"><beforebreak>(unclosed</beforebreak><afterbreak>a</afterbreak></rule>
        <rule break="yes"><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="x"/><languagemap languagepattern="de" languagerulename="gone"/></maprules>`;
    const { rules, problems } = parseSrx(anSrx('no', body));
    expect(problems).toEqual([{ where: 'gone', message: expect.any(String) }]);
    const split = splitBySrx('One. Two.', rules, 'en');
    expect(sliceSpans('One. Two.', split.spans)).toEqual(['One. ', 'Two.']);
    expect(split.problems).toEqual([{ where: 'x', message: expect.stringContaining('(unclosed') }]);
  });

  it('tell the line of malformed XML', () => {
    expect(parseSrx('<srx>\n<body></srx>').problems[0]).toMatchObject({ where: expect.stringMatching(/^line \d/) });
  });

  it('give no sentence for no text', () => {
    expect(split(anSrx('yes', twoLanguages), '', 'eu')).toEqual([]);
  });
});
