import { type Candidate, readCandidate, universalTerminators } from '@/core/segment/candidate';
import type { CompiledRules } from '@/core/segment/compile-rules';
import { endsSentence } from '@/core/segment/ends-sentence';
import { findListItems } from '@/core/segment/find-list-items';
import { asideOpeners, heldUntil } from '@/core/segment/held-until';

type Patterns = { readonly scan: RegExp; readonly terminators: RegExp };
const patternsByTerminators = new Map<string, Patterns>();

function patternsFor(extraTerminators: string): Patterns {
  const known = patternsByTerminators.get(extraTerminators);
  if (known) return known;
  const run = `\\.(?:[ \\u00a0]\\.)+(?![.\\p{L}\\p{N}])|[?!](?: [?!])+|[${universalTerminators}${extraTerminators}]+`;
  const brokenOff = `[-–—―]+(?=[ \\u00a0]?["'”’»“‘])|(?<=\\p{L})[—―](?=\\s+\\p{Lu})`;
  const beforeSpeech = ':(?=\\s*[-–—―„“"«‚])';
  const aside = `[${asideOpeners}]|(?<=[\\p{L}\\p{N}] )["“„«](?=\\S)`;
  const bullet = '\\s(?=[•⁃‣◦]\\s?\\p{N})';
  const patterns = {
    scan: new RegExp(`(${run}|${brokenOff}|${beforeSpeech})|(${aside})|${bullet}`, 'gu'),
    terminators: new RegExp(run, 'uy'),
  };
  patternsByTerminators.set(extraTerminators, patterns);
  return patterns;
}

/** Where sentences end within a block that none crosses, its own end left out, in order. `isKept` can keep one together. */
export function findBoundaries(
  block: string,
  rules: CompiledRules,
  isKept: (candidate: Candidate) => boolean,
): number[] {
  const { scan, terminators } = patternsFor(rules.terminators);
  const boundaries: number[] = [];
  const items = findListItems(block, rules.ordinals === 'all');
  let nextItem = 0;
  let start = 0;
  let content = -1;
  let held = 0;
  const endSentence = (at: number) => {
    if (at <= start || at >= block.length) return;
    boundaries.push(at);
    start = at;
    content = -1;
  };
  const endBeforeItems = (limit: number) => {
    for (let item = items[nextItem]; item !== undefined && item <= limit; item = items[++nextItem]) endSentence(item);
  };
  for (const { index, 0: found, 1: marks, 2: aside } of matchesFrom(scan, block)) {
    endBeforeItems(index);
    if (aside !== undefined) {
      if (index < held) continue;
      if (content < start) content = indexOfContent(block, start);
      held = heldUntil(block, index, content < index);
    } else if (marks === undefined) {
      endSentence(index + found.length);
    } else {
      const candidate = readCandidate(block, { start: index, end: index + found.length, terminators }, start);
      if (candidate.next >= block.length) break;
      scan.lastIndex = Math.max(scan.lastIndex, candidate.end);
      if (candidate.end > held && !isKept(candidate) && endsSentence(candidate, rules)) endSentence(candidate.next);
    }
  }
  endBeforeItems(block.length);
  return boundaries;
}

/** The pattern's matches; who takes one may move the pattern's `lastIndex` on. */
function* matchesFrom(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

const letterOrNumber = /[\p{L}\p{N}]/gu;

function indexOfContent(text: string, from: number): number {
  letterOrNumber.lastIndex = from;
  return letterOrNumber.exec(text)?.index ?? text.length;
}
