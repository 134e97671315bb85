import { type CompiledRules, listHas } from '@/core/segment/compile-rules';
import { clauseAt } from '@/core/segment/words-around';

// `the tall old man quietly said`: verbs further on belong to another clause.
const longestSubject = 5;
const clauseEnd = /[.,;:!?…—–-]|^$/;
const connectives = new Set('and but or who that which to was were is had did'.split(' '));
const contentMarkers = new Set('that for if whether about of he she it they we'.split(' '));
const prepositions = new Set('at to from over through with in into after back out as when while between under before'.split(' '));

/**
 * Whether a capitalised clause says who spoke the quotation before it: `"Run!" Clarke whispered`, `"Stop." She said`.
 * A verb that can stand for something else (`laughed`, `tried`) must close its clause, at least after a pronoun.
 */
export function reportsSpeech(text: string, start: number, rules: CompiledRules): boolean {
  const { speech, pronounSpeech, closingSpeech, pronouns, leading } = rules.lists;
  const { words, after } = clauseAt(text, start, longestSubject + 4, leading);
  const pronoun = listHas(pronouns, words[0] ?? '');
  if (!pronoun && !opensSubject(words[0] ?? '', rules)) return false;
  for (let index = 1; index <= (pronoun ? 2 : longestSubject) && index < words.length; index++) {
    const word = words[index] ?? '';
    const rest = words.slice(index + 1);
    if (speech.has(word) || (pronoun && pronounSpeech.has(word))) return !tellsOfSpeech(rest);
    if (closingSpeech.has(`${word}+${rest[0]}`)) return closesClause(rest.slice(1), after, pronoun);
    if (closingSpeech.has(word)) return closesClause(rest, after, pronoun);
    if (pronoun ? !word.endsWith('ly') : connectives.has(word) && !/^\p{Lu}/u.test(rest[0] ?? '')) return false;
  }
  return false;
}

/** Whether a capitalised clause asks or thinks the question before it: `Why me? Clarke wondered.` */
export function reportsThought(text: string, start: number, rules: CompiledRules): boolean {
  const { words, after } = clauseAt(text, start, 4, rules.lists.leading);
  const [subject = '', verb = '', ...rest] = words;
  return (subject === 'I' || isName(subject, rules)) && rules.lists.thought.has(verb) && closesClause(rest, after, true);
}

/** `She said that …` and `He told her to …` tell of speech; they aren't the tag of the quotation before them. */
function tellsOfSpeech([first = '', second = '']: string[]): boolean {
  return contentMarkers.has(first) || (!first.endsWith('ly') && (second === 'to' || second === 'that' || second === 'if'));
}

function closesClause(rest: string[], after: string, strictly: boolean): boolean {
  const [next] = rest.filter((word) => !word.endsWith('ly'));
  if (next === undefined) return clauseEnd.test(after);
  return !strictly && prepositions.has(next);
}

function opensSubject(word: string, rules: CompiledRules): boolean {
  return listHas(rules.lists.determiners, word) || isName(word, rules);
}

function isName(word: string, rules: CompiledRules): boolean {
  return /^\p{Lu}/u.test(word) && !listHas(rules.lists.starters, word);
}
