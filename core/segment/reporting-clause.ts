import { type CompiledRules, listHas } from '@/core/segment/compile-rules';
import { clauseAt } from '@/core/segment/words-around';

// `said`, `the old man said`, `the tall old man quietly said`
const longestSubject = 5;
const clauseEnd = /[.,;:!?…—–-]|^$/;
const prepositions = new Set('at to from over through with in into after back out as when while between under before'.split(' '));
const particles = new Set('out on off in up back forth away'.split(' '));

/**
 * Whether a capitalised clause says who spoke the quotation before it: `"Run!" Clarke whispered`, `"Stop." She said`.
 * A verb that can stand for something else (`laughed`, `tried`) must close its clause, at least after a pronoun.
 */
export function reportsSpeech(text: string, start: number, rules: CompiledRules): boolean {
  const { speech, closingSpeech, pronouns, determiners } = rules.lists;
  const { words, after } = clauseAt(text, start, longestSubject + 4);
  const first = words[0] ?? '';
  const pronoun = listHas(pronouns, first);
  const named = pronoun || listHas(determiners, first) || isName(first, rules);
  if (!named) return false;
  const limit = pronoun ? 2 : longestSubject;
  for (let index = 1; index <= limit && index < words.length; index++) {
    const word = words[index] ?? '';
    if (listHas(speech, word)) return !speaksOf(words[index + 1]);
    if (listHas(closingSpeech, word)) return closesClause(words.slice(index + 1), after, pronoun);
    if (pronoun && !word.endsWith('ly')) return false;
    if (connectives.has(word)) return false;
  }
  return false;
}

const connectives = new Set('and but or who that which to was were is had did'.split(' '));
const contentMarkers = new Set('that for if whether about of'.split(' '));

/** `She said that …` tells of speech; it isn't the tag of the quotation before it. */
function speaksOf(word: string | undefined): boolean {
  return word !== undefined && contentMarkers.has(word);
}

function closesClause(rest: string[], after: string, pronoun: boolean): boolean {
  const words = rest.filter((word) => !word.endsWith('ly'));
  if (words[0] !== undefined && particles.has(words[0])) words.shift();
  if (words.length === 0) return clauseEnd.test(after);
  return !pronoun && prepositions.has(words[0] ?? '');
}

function isName(word: string, rules: CompiledRules): boolean {
  return /^\p{Lu}/u.test(word) && !listHas(rules.lists.starters, word);
}
