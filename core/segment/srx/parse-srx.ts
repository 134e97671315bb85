import { SaxesParser } from 'saxes';
import type { SrxProblem, SrxRule, SrxRules } from '@/core/segment/srx/srx-rules';

/** The rules of an SRX 2.0 file. What is malformed is told in `problems`; the rest is read all the same. */
export function parseSrx(xml: string): { rules: SrxRules; problems: SrxProblem[] } {
  const problems: SrxProblem[] = [];
  const rulesByName = new Map<string, SrxRule[]>();
  const languageMaps: { pattern: string; name: string }[] = [];
  let cascade = false;
  let current: SrxRule[] = [];
  let rule = { breaks: true, before: '', after: '' };
  let text = '';

  const parser = new SaxesParser();
  parser.on('error', (error) => problems.push({ where: `line ${parser.line}`, message: error.message }));
  parser.on('text', (chunk) => {
    text += chunk;
  });
  parser.on('cdata', (chunk) => {
    text += chunk;
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    switch (localName(name)) {
      case 'header':
        cascade = attributes.cascade === 'yes';
        break;
      case 'languagerule':
        current = [];
        rulesByName.set(attributes.languagerulename ?? '', current);
        break;
      case 'rule':
        rule = { breaks: attributes.break !== 'no', before: '', after: '' };
        break;
      case 'languagemap':
        languageMaps.push({ pattern: attributes.languagepattern ?? '', name: attributes.languagerulename ?? '' });
    }
  });
  parser.on('closetag', ({ name }) => {
    switch (localName(name)) {
      case 'beforebreak':
        rule.before = text;
        break;
      case 'afterbreak':
        rule.after = text;
        break;
      case 'rule':
        current.push(rule);
    }
    text = '';
  });
  parser.write(xml).close();

  for (const { name } of languageMaps) {
    if (!rulesByName.has(name))
      problems.push({ where: name, message: 'a language map names rules that are not there' });
  }
  return { rules: { cascade, languageMaps, rulesByName }, problems };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
