import { SaxesParser } from 'saxes';
import type { SrxProblem, SrxProblemCode, SrxRule, SrxRules } from '@/core/segment/srx/srx-rules';
import { translateIcuPattern } from '@/core/segment/srx/translate-icu-pattern';

type Attributes = Readonly<Record<string, string>>;
type ReadRule = { line: number; break: string; before: string; after: string };
type ReadMap = { line: number; pattern: string | undefined; name: string | undefined };

/** The rules of an SRX file. What is malformed, or can't be used, is told in `problems`; the rest is read all the same. */
export function parseSrx(xml: string): { rules: SrxRules; problems: SrxProblem[] } {
  const problems: SrxProblem[] = [];
  const rulesByName = new Map<string, SrxRule[]>();
  const maps: ReadMap[] = [];
  let depth = 0;
  let cascade = false;
  let rules: SrxRule[] | null = null;
  let rule: ReadRule = { line: 0, break: 'yes', before: '', after: '' };
  let text = '';

  const parser = new SaxesParser();
  const tell = (code: SrxProblemCode, message: string, line = parser.line) => problems.push({ line, code, message });

  const openRules = ({ languagerulename: name }: Attributes) => {
    rules = [];
    if (name === undefined) tell('rule', 'a <languagerule> without languagerulename, which no language map can name');
    else if (rulesByName.has(name)) tell('rule', `a second <languagerule> of the name ${name}; only the first is used`);
    else rulesByName.set(name, rules);
  };
  const addRule = () => {
    if (rules === null) return tell('rule', 'a <rule> outside a <languagerule>', rule.line);
    const compiled = compileRule(rule);
    if ('problem' in compiled) tell('rule', compiled.problem, rule.line);
    else rules.push(compiled);
  };

  parser.on('error', ({ message }) => tell('xml', message.replace(/^\d+:\d+: /, '')));
  parser.on('text', (chunk) => {
    text += chunk;
  });
  parser.on('cdata', (chunk) => {
    text += chunk;
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (depth++ === 0 && localName(name) !== 'srx') tell('not-srx', `the file holds <${name}>, not <srx>`);
    switch (localName(name)) {
      case 'header':
        cascade = attributes.cascade === 'yes';
        break;
      case 'languagerule':
        openRules(attributes);
        break;
      case 'rule':
        rule = { line: parser.line, break: attributes.break ?? 'yes', before: '', after: '' };
        break;
      case 'languagemap':
        maps.push({ line: parser.line, pattern: attributes.languagepattern, name: attributes.languagerulename });
    }
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    switch (localName(name)) {
      case 'beforebreak':
        rule.before = text;
        break;
      case 'afterbreak':
        rule.after = text;
        break;
      case 'rule':
        addRule();
        break;
      case 'languagerule':
        rules = null;
    }
    text = '';
  });
  parser.write(xml).close();

  const languageMaps = maps.flatMap((map) => {
    const compiled = compileMap(map, rulesByName);
    if (!('problem' in compiled)) return [compiled];
    tell('map', compiled.problem, map.line);
    return [];
  });
  if (maps.length === 0 && problems.length === 0) tell('map', 'there is no <languagemap>, so no language has rules', 1);
  return { rules: { cascade, languageMaps, rulesByName }, problems };
}

function compileRule({ break: breaks, before, after }: ReadRule): SrxRule | { problem: string } {
  if (breaks !== 'yes' && breaks !== 'no') return { problem: `break="${breaks}" is neither "yes" nor "no"` };
  if (before === '' && after === '') return { problem: 'a rule with nothing before and nothing after fits everywhere' };
  const first = translateIcuPattern(before);
  if ('problem' in first) return { problem: `<beforebreak>${before}</beforebreak>: ${first.problem}` };
  const second = translateIcuPattern(after, first.groups + 1);
  if ('problem' in second) return { problem: `<afterbreak>${after}</afterbreak>: ${second.problem}` };
  return { breaks: breaks === 'yes', places: new RegExp(`(?<=${first.source})(?=${second.source})`, 'gv') };
}

function compileMap(
  { line, pattern, name }: ReadMap,
  rulesByName: ReadonlyMap<string, unknown>,
): SrxRules['languageMaps'][number] | { problem: string } {
  if (pattern === undefined || name === undefined) {
    return { problem: 'a <languagemap> needs languagepattern and languagerulename' };
  }
  if (!rulesByName.has(name)) return { problem: `there is no <languagerule> of the name ${name}` };
  const translated = translateIcuPattern(pattern);
  if ('problem' in translated) return { problem: `languagepattern="${pattern}": ${translated.problem}` };
  return { pattern: new RegExp(`^(?:${translated.source})$`, 'iv'), name, line };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
