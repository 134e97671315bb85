import { endsSentence } from '@/core/segment/boundary-rules';
import { readCandidate, universalTerminators } from '@/core/segment/candidate';
import { type CompiledRules, compileRules } from '@/core/segment/compile-rules';
import { blocksOf } from '@/core/segment/layout';
import type { TextSpan } from '@/core/text/span';

export type SplitOptions = {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Words of this work after whose mark no sentence ends: `Heda Inc.`, `Yahoo!` */
  readonly exceptions?: readonly string[];
};

/**
 * Sentences of a text of one or many paragraphs, as spans that follow on one another and cover it all: joined, they are
 * the text. White space belongs to the sentence before it. No text, no sentence.
 */
export function splitSentences(text: string, options: SplitOptions): TextSpan[] {
  const rules = compileRules(options.language);
  const exceptions = (options.exceptions ?? []).filter((exception) => exception !== '');
  return blocksOf(text).flatMap((block) => splitBlockOfText(text, block, rules, exceptions));
}

type Patterns = { readonly scan: RegExp; readonly more: RegExp };
const patternsByTerminators = new Map<string, Patterns>();

function patternsFor(rules: CompiledRules): Patterns {
  const key = rules.terminators + (rules.colonBeforeSpeech ? '+' : '');
  const known = patternsByTerminators.get(key);
  if (known) return known;
  const all = universalTerminators + rules.terminators;
  const run = `\\.(?:[ \\u00a0]\\.)+(?![\\p{L}\\p{N}])|[?!](?: [?!])+|[${all}]+`;
  const brokenOff = `[-–—―]+(?=["'”’»“‘])`;
  const patterns = {
    scan: new RegExp(`${run}|${brokenOff}|[(\\[（［「『【〔《〈]|\\s(?=[•⁃‣◦]\\s?\\p{N})|:(?=\\s*[-–—―„“"«‚]{1,2})`, 'gu'),
    more: new RegExp(run, 'uy'),
  };
  patternsByTerminators.set(key, patterns);
  return patterns;
}

const bracketPairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '［': '］',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
};
const titleBrackets = /[《〈]/;
// Further than any aside of a readable sentence; a bracket not closed by then is taken for a slip.
const longestAside = 600;

function splitBlockOfText(
  text: string,
  block: TextSpan,
  rules: CompiledRules,
  exceptions: readonly string[],
): TextSpan[] {
  const { scan, more } = patternsFor(rules);
  const spans: TextSpan[] = [];
  let start = block.start;
  let heldUntil = block.start;
  scan.lastIndex = block.start;
  for (let found = scan.exec(text); found && found.index < block.end; found = scan.exec(text)) {
    const mark = found[0];
    const resume = scan.lastIndex;
    const closer = bracketPairs[mark];
    if (closer !== undefined) {
      if (found.index >= heldUntil && (titleBrackets.test(mark) || /[\p{L}\p{N}]/u.test(text.slice(start, found.index)))) {
        heldUntil = closingIndex(text, found.index, closer, block.end);
      }
      continue;
    }
    if (/^\s$/.test(mark)) {
      if (found.index > start) {
        spans.push({ start, end: resume });
        start = resume;
      }
      continue;
    }
    const candidate = readCandidate(text, { start: found.index, end: resume, more }, start, block.end);
    scan.lastIndex = Math.max(resume, candidate.end);
    if (candidate.kind === 'nothing') {
      if (candidate.next >= block.end) break;
      continue;
    }
    if (candidate.end <= heldUntil || isException(text, found.index, exceptions)) continue;
    if (mark === ':' && !rules.terminators.includes(':')) {
      if (!colonEnds(text, candidate.next, candidate.openers, rules)) continue;
    } else if (!endsSentence(candidate, rules)) continue;
    spans.push({ start, end: candidate.next });
    start = candidate.next;
  }
  if (start < block.end) spans.push({ start, end: block.end });
  return spans;
}

/** `Он сказал: — Иди!`, and in some languages `Řekl: „Pojď.“`. */
function colonEnds(text: string, next: number, openers: string, rules: CompiledRules): boolean {
  return /^[-–—―]/.test(openers) ? /\s/.test(text[next - 1] ?? '') : rules.colonBeforeSpeech;
}

function isException(text: string, mark: number, exceptions: readonly string[]): boolean {
  return exceptions.some((exception) => {
    const sign = text[mark] ?? '';
    for (let at = exception.indexOf(sign); at >= 0; at = exception.indexOf(sign, at + 1)) {
      const start = mark - at;
      if (start >= 0 && text.startsWith(exception, start) && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return true;
    }
    return false;
  });
}

function closingIndex(text: string, open: number, closer: string, limit: number): number {
  const opener = text[open] ?? '';
  const end = Math.min(limit, open + longestAside);
  let depth = 0;
  for (let at = open; at < end; at++) {
    if (text[at] === opener) depth++;
    else if (text[at] === closer && --depth === 0) return at;
  }
  return open;
}
