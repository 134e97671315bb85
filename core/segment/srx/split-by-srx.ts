import type { SrxProblem, SrxRule, SrxRules } from '@/core/segment/srx/srx-rules';
import { translateIcuPattern } from '@/core/segment/srx/translate-icu-pattern';
import type { TextSpan } from '@/core/text/span';

/**
 * Sentences by the SRX rules for the language (a BCP 47 tag), as spans that cover the text. At each place the first rule
 * that fits decides. White space after a break is moved to the sentence before it. Rules whose pattern can't be used are
 * left out and told in `problems`.
 */
export function splitBySrx(
  text: string,
  rules: SrxRules,
  language: string,
): { spans: TextSpan[]; problems: SrxProblem[] } {
  const problems: SrxProblem[] = [];
  const decided = new Map<number, boolean>();
  for (const name of ruleNamesFor(rules, language, problems)) {
    for (const rule of rules.rulesByName.get(name) ?? []) {
      const places = placesPattern(rule);
      if (places === null) {
        problems.push({ where: name, message: `a pattern that can't be used: ${rule.before} | ${rule.after}` });
        continue;
      }
      for (const { index } of text.matchAll(places)) if (!decided.has(index)) decided.set(index, rule.breaks);
    }
  }
  return {
    spans: cutAt(
      text,
      [...decided].filter(([, breaks]) => breaks).map(([place]) => place),
    ),
    problems,
  };
}

function ruleNamesFor({ languageMaps, cascade }: SrxRules, language: string, problems: SrxProblem[]): string[] {
  const fitting = languageMaps.filter(({ pattern, name }) => {
    const source = translateIcuPattern(pattern);
    if (source !== null) return new RegExp(`^(?:${source})$`, 'iu').test(language);
    problems.push({ where: name, message: `a language pattern that can't be used: ${pattern}` });
    return false;
  });
  return (cascade ? fitting : fitting.slice(0, 1)).map(({ name }) => name);
}

function placesPattern({ before, after }: SrxRule): RegExp | null {
  const first = translateIcuPattern(before);
  const second = translateIcuPattern(after);
  return first === null || second === null ? null : new RegExp(`(?<=${first})(?=${second})`, 'gu');
}

const whiteSpace = /\s*/y;

function cutAt(text: string, places: number[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const place of places.sort((one, other) => one - other)) {
    whiteSpace.lastIndex = place;
    const end = place + (whiteSpace.exec(text)?.[0].length ?? 0);
    if (end <= start || end >= text.length || text.slice(start, place).trim() === '') continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
