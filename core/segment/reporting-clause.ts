import type { Candidate } from '@/core/segment/candidate';
import { type CompiledReportingWords, type CompiledRules, listHas } from '@/core/segment/compile-rules';
import { clauseAt } from '@/core/segment/words-around';

// `the tall old man quietly said`: verbs further on belong to another clause.
const longestSubject = 5;
const clauseEnd = /[.,;:!?…—–-]|^$/;
const capital = /^\p{Lu}/u;

/**
 * Whether a capitalised clause says who spoke the quotation before it: `"Run!" Clarke whispered`, `"Stop." She said`.
 * A verb that can stand for something else (`tried`, `laughed`) must close its clause, at least after a pronoun.
 */
export function reportsSpeech({ text, mark, word: start }: Candidate, rules: CompiledRules): boolean {
  const { reporting } = rules;
  if (!reporting) return false;
  const { words, after } = clauseAt(text, start, longestSubject + 4, rules.lists.leading);
  const [first = '', second = ''] = words;
  // `"Stop." Said the boy.`
  if (listHas(reporting.verbs, first)) return listHas(reporting.pronouns, second) || opensSubject(second, rules);
  const pronoun = listHas(reporting.pronouns, first);
  if (!pronoun && !opensSubject(first, rules)) return false;
  for (let index = 1; index <= (pronoun ? 2 : longestSubject); index++) {
    const word = words[index];
    if (word === undefined) return false;
    const rest = words.slice(index + 1);
    if (reporting.verbs.has(word) || (pronoun && reporting.pronounVerbs.has(word)))
      return !tellsOfSpeech(rest, reporting);
    if (reporting.closingVerbs.has(`${word}+${rest[0]}`)) return closesClause(rest.slice(1), after, reporting, pronoun);
    if (reporting.closingVerbs.has(word) || (mark !== '.' && reporting.beatVerbs.has(word))) {
      return closesClause(rest, after, reporting, pronoun);
    }
    if (pronoun && !word.endsWith(reporting.adverbEnding)) return false;
    if (reporting.connectives.has(word) && !capital.test(rest[0] ?? '')) return false;
  }
  return false;
}

/**
 * Whether a capitalised clause tells whose words stand before it with no quotation marks: `Why me? Clarke wondered.`,
 * and after a full stop `I'm sorry. Clarke said.`, where the verb would have no object otherwise.
 */
export function reportsUnquoted({ text, mark, word: start }: Candidate, rules: CompiledRules): boolean {
  const { reporting, lists } = rules;
  if (!reporting) return false;
  const { words, after } = clauseAt(text, start, 4, lists.leading);
  const [subject = '', verb = '', ...rest] = words;
  if (!(lists.alwaysCapital.has(subject) || isName(subject, rules))) return false;
  if (mark === '.') return reporting.objectVerbs.has(verb) && rest.length === 0 && after === '.';
  const reports = reporting.thoughtVerbs.has(verb) || (mark === '?' && reporting.verbs.has(verb));
  return reports && closesClause(rest, after, reporting, true);
}

/** `She said that …` and `He told her to …` tell of speech; they aren't the tag of the quotation before them. */
function tellsOfSpeech([first = '', second = '']: string[], reporting: CompiledReportingWords): boolean {
  if (reporting.contentWords.has(first)) return true;
  return reporting.laterContentWords.has(second) && !first.endsWith(reporting.adverbEnding);
}

function closesClause(rest: string[], after: string, reporting: CompiledReportingWords, strictly: boolean): boolean {
  const next = rest.find((word) => !word.endsWith(reporting.adverbEnding));
  return next === undefined ? clauseEnd.test(after) : !strictly && reporting.prepositions.has(next);
}

function opensSubject(word: string, rules: CompiledRules): boolean {
  return (rules.reporting !== null && listHas(rules.reporting.determiners, word)) || isName(word, rules);
}

/** Whether the word is none that merely begins a sentence: `That’s` isn't a name. */
function isName(word: string, { lists }: CompiledRules): boolean {
  return capital.test(word) && !listHas(lists.starters, word.replace(/['’].*/, ''));
}
