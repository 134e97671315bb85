import { describe, expect, it } from 'vitest';
import { sliceSpans } from '@/core/segment/slice-spans';
import { parseSrx } from '@/core/segment/srx/parse-srx';
import { findSrxRules, splitBySrx } from '@/core/segment/srx/split-by-srx';
import { aRandom } from '@/tests/core/text/a-random';

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
  return sliceSpans(text, splitBySrx(text, findSrxRules(parseSrx(xml).rules, language) ?? []));
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

  it('let a rule that breaks stand before one that does not, and the other way round', () => {
    const rule = (breaks: string, before: string) =>
      `<rule break="${breaks}"><beforebreak>${before}</beforebreak><afterbreak>\\s</afterbreak></rule>`;
    const inOrder = (...rules: string[]) =>
      anSrx(
        'no',
        `<languagerules><languagerule languagerulename="x">${rules.join('')}</languagerule></languagerules>
        <maprules><languagemap languagepattern=".*" languagerulename="x"/></maprules>`,
      );
    const mister = rule('no', 'Mr\\.');
    const stop = rule('yes', '\\.');
    expect(split(inOrder(mister, stop), 'Mr. Hale left. Then rain.', 'en')).toEqual(['Mr. Hale left. ', 'Then rain.']);
    expect(split(inOrder(stop, mister), 'Mr. Hale left. Then rain.', 'en')).toEqual([
      'Mr. ',
      'Hale left. ',
      'Then rain.',
    ]);
  });

  it('let an exception of a later map stand behind the rules of an earlier one', () => {
    const order = (first: string, second: string) => `<maprules>
      <languagemap languagepattern="${first}" languagerulename="${first === '.*' ? 'Default' : 'Basque'}"/>
      <languagemap languagepattern="${second}" languagerulename="${second === '.*' ? 'Default' : 'Basque'}"/></maprules>`;
    const rules = twoLanguages.replace(/<maprules>.*/s, '');
    expect(split(anSrx('yes', rules + order('EU.*', '.*')), 'Etxean jn. Etxeberria zegoen.', 'eu')).toHaveLength(1);
    expect(split(anSrx('yes', rules + order('.*', 'EU.*')), 'Etxean jn. Etxeberria zegoen.', 'eu')).toHaveLength(2);
  });

  it('are none for a language that no map names', () => {
    const { rules } = parseSrx(anSrx('yes', twoLanguages.replace('".*"', '"fr"')));
    expect(findSrxRules(rules, 'ja')).toBeNull();
  });

  it('apply within a paragraph, which ends its sentence', () => {
    expect(split(anSrx('yes', twoLanguages), 'The Bridge\n\nIt was late. Very late.', 'en')).toEqual([
      'The Bridge\n\n',
      'It was late. ',
      'Very late.',
    ]);
  });

  it('give spans that join to the text, whatever it is', { timeout: 60_000 }, () => {
    const { seed, list, pick } = aRandom();
    const body = `<languagerules><languagerule languagerulename="x">
        <rule break="no"><beforebreak>a\\.</beforebreak></rule>
        <rule><beforebreak>[.?\\s]</beforebreak></rule>
        <rule><afterbreak>\\P{L}</afterbreak></rule>
      </languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="x"/></maprules>`;
    for (let round = 0; round < 500; round++) {
      const text = list(40, () => pick([...'a. ?\n\r\u2029', 'a.', '\ud83d', '\udc00', '😀', 'e\u0301'])).join('');
      const sentences = split(anSrx('no', body), text, 'en');
      expect(sentences.join(''), `SEED=${seed}`).toBe(text);
      expect(sentences).not.toContain('');
    }
  });

  it('give no sentence for no text', () => {
    expect(split(anSrx('yes', twoLanguages), '', 'eu')).toEqual([]);
  });
});
