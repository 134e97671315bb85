import { dash, quotationMark, unspacedScript } from '@/core/segment/candidate';
import { type CompiledRules, listHas } from '@/core/segment/compile-rules';
import { reportsSpeech, reportsUnquoted } from '@/core/segment/reporting-clause';
import type { BoundaryRule } from '@/core/segment/rules/boundary-rule';
import { wordAt } from '@/core/segment/words-around';

/** `"I never meant—" She stopped.`, `I could have— But no.`: what is broken off ends only before what starts anew. */
export const interruption: BoundaryRule = ({ text, mark, closers, openers, word, kind }, { lists }) => {
  if (!dash.test(mark)) return null;
  const following = wordAt(text, word);
  if (closers === '' && kind === 'capital' && listHas(lists.starters, following)) {
    return listHas(lists.alwaysCapital, following) ? 'goes on' : null;
  }
  return quotationMark.test(closers) && (kind === 'capital' || quotationMark.test(openers)) ? null : 'goes on';
};

/** `Herr talman! Jag vill`: whom a speech greets with an exclamation mark, English greets with a comma. */
export const salutation: BoundaryRule = ({ text, mark, markStart, closers, sentenceStart }, { lists }) => {
  if (lists.salutations.size === 0 || mark !== '!' || closers !== '') return null;
  const before = text.slice(Math.max(sentenceStart, markStart - longestSalutation), markStart);
  const words = before.slice(before.search(/[^.!?]*$/)).match(/\p{L}+/gu) ?? [];
  return words.length > 1 && words.every((word) => listHas(lists.salutations, word)) ? 'goes on' : null;
};

// `Sehr geehrte Frau Präsidentin, meine sehr geehrten Damen und Herren`; the words of anything longer would fit by chance.
const longestSalutation = 80;

/** `Он сказал: — Иди!`, in some languages `Řekl: „Pojď.“`: a colon ends the sentence that announces speech. */
export const colonBeforeSpeech: BoundaryRule = ({ mark, openers, end, next }, rules) => {
  if (mark !== ':' || rules.terminators.includes(':')) return null;
  if (dash.test(openers[0] ?? '')) return next > end ? 'ends' : 'goes on';
  return rules.colonBeforeSpeech && quotationMark.test(openers[0] ?? '') ? 'ends' : 'goes on';
};

/** `「行くぞ！」と彼は叫んだ`: a Japanese or Korean particle right after the quotation goes on with the sentence. */
export const quotingParticle: BoundaryRule = ({ text, closers, end, next }) =>
  closers !== '' &&
  end === next &&
  /^(?:と|って|なんて|など|に|の|を|が|は|も|で|라고|라며|이라|하고|고)/.test(text.slice(end, end + 3))
    ? 'goes on'
    : null;

/** `"Lexa!" Clarke screamed, "we have to run!"`: who speaks is told in the same sentence. */
export const reportingClause: BoundaryRule = (candidate, rules) => {
  const { text, mark, closers, word, kind, openers } = candidate;
  if (quotationMark.test(openers)) return null;
  if (kind === 'capital') {
    const reports = quotationMark.test(closers) ? reportsSpeech : /^(?:[?!]+|\.)$/.test(mark) ? reportsUnquoted : null;
    return reports?.(candidate, rules) ? 'goes on' : null;
  }
  if (kind !== 'letter' || !quotationMark.test(closers)) return null;
  return holdsVerbOfSpeech(text.slice(word, word + longestClause), rules) ? 'goes on' : null;
};

// Reporting clauses are short; further on, a verb of speech belongs to the story.
const longestClause = 40;

/** `"اركضي!" صاحت مارا`, `“快跑！”玛拉喊道。`: where no capital tells, the clause that follows has to say that someone spoke. */
function holdsVerbOfSpeech(following: string, { lists: { speech, negations } }: CompiledRules): boolean {
  const clause = /^[^.,!?:。，！？：،؟।]*/.exec(following)?.[0].trim() ?? '';
  if (unspacedScript.test(clause)) {
    if ([...negations].some((word) => clause.includes(word))) return false;
    return [...speech].some((verb) => clause.endsWith(verb));
  }
  const words = clause.split(/\s+/);
  return words.some((word) => speech.has(word)) && !words.some((word) => negations.has(word));
}
