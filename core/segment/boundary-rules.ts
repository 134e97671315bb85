import type { Candidate } from '@/core/segment/candidate';
import { unspacedTerminators } from '@/core/segment/candidate';
import { type CompiledRules, listHas } from '@/core/segment/compile-rules';
import { reportsSpeech } from '@/core/segment/reporting-clause';
import { wordAt, wordBefore } from '@/core/segment/words-around';

type Verdict = 'ends' | 'goes on' | null;
type BoundaryRule = (candidate: Candidate, rules: CompiledRules) => Verdict;

const quotationMark = /["'”’“‘»«›‹」』`]/;
const dash = /[-–—―]/;
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `He asked why!, and left`: a comma after the mark keeps the sentence open. */
const commaFollows: BoundaryRule = ({ text, next, kind }) =>
  kind !== 'nothing' && /[,;:，、；：،؛%]/.test(text[next] ?? '') ? 'goes on' : null;

/** `wait...what`, `3.14`, `example.org`: a mark within a word ends nothing, unless its script needs no spaces. */
const noSpaceFollows: BoundaryRule = (candidate) => {
  const { text, mark, markStart, end, next, kind, openers } = candidate;
  if (next > end || kind === 'nothing') return null;
  const before = text[markStart - 1] ?? '';
  const after = text[end] ?? '';
  if (unspacedTerminators.test(mark)) return /\d/.test(before) && /[\d０-９]/.test(after) ? 'goes on' : null;
  if (unspacedScript.test(before) && (unspacedScript.test(after) || openers !== '')) return /[!?]/.test(mark) ? null : 'goes on';
  return isSpaceMissing(candidate) ? null : 'goes on';
};

/** `the store.Then he left`: a small letter, a mark, and a capitalised word, in what isn't an address. */
function isSpaceMissing({ text, mark, markStart, end }: Candidate): boolean {
  if (!/^[.!?]$/.test(mark)) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, markStart - 40), markStart))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return /^["“«(¿¡]?\p{L}?\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?[.,!?]?$/u.test(after);
}

/** `"Run!" he said`, `Yahoo! in`, `etc. and`: a small letter goes on with the sentence. */
const smallLetterFollows: BoundaryRule = ({ kind, mark, closers, openers }) => {
  if (kind !== 'small') return null;
  // `He left. "and then?"`: a full stop before a new quotation ends the sentence even so.
  const opensQuotation = /["“„«‘]/.test(openers) && !dash.test(openers);
  return mark === '.' && closers === '' && opensQuotation ? null : 'goes on';
};

/** `"I never meant—" She stopped.`: speech broken off ends only before what starts anew. */
const interruptedSpeech: BoundaryRule = ({ mark, closers, openers, kind }) => {
  if (!dash.test(mark)) return null;
  if (!quotationMark.test(closers)) return 'goes on';
  return kind === 'capital' || quotationMark.test(openers) ? null : 'goes on';
};

/** `「行くぞ！」と彼は叫んだ`: a Japanese or Korean particle after the quotation goes on with the sentence. */
const quotingParticle: BoundaryRule = ({ text, closers, end, next }) =>
  closers !== '' && end === next && /^(?:と|って|っていう|という|なんて|など|に|の|を|が|は|も|で|라고|라며|하고|고)/.test(text.slice(end, end + 4))
    ? 'goes on'
    : null;

/** `"Lexa!" Clarke screamed, "we have to run!"`: who speaks is told in the same sentence. */
const reportingClause: BoundaryRule = ({ text, closers, word, kind, openers, blockEnd }, rules) => {
  if (!quotationMark.test(closers) || rules.lists.speech.size === 0 || quotationMark.test(openers)) return null;
  if (kind === 'capital') return reportsSpeech(text, word, rules) ? 'goes on' : null;
  if (kind !== 'letter') return null;
  const clause = /^[^.,!?:。，！？：،؟।]*/.exec(text.slice(word, Math.min(blockEnd, word + 40)))?.[0] ?? '';
  if (rules.lists.speech.size === 0) return null;
  if (unspacedScript.test(text[word] ?? '')) {
    for (const verb of rules.lists.speech) if (clause.includes(verb)) return 'goes on';
    return null;
  }
  return clause.split(/\s+/).some((part) => rules.lists.speech.has(part)) ? 'goes on' : null;
};

/** `1. The first`, `a. here`, `Q. What`: a number or letter that numbers what follows. */
const itemNumber: BoundaryRule = ({ text, sentenceStart, markStart, mark, closers }) => {
  if (mark !== '.' || (closers !== '' && closers !== ')')) return null;
  return /^[\s•⁃‣(«"“*-]*(?:\p{N}{1,3}|\p{L}|[ivxIVX]{2,4})$/u.test(text.slice(Math.max(sentenceStart, markStart - 10), markStart)) &&
    markStart - sentenceStart <= 10
    ? 'goes on'
    : null;
};

/** `am 12. Juni`, `Karel IV. Lucemburský`: where numbers take a full stop to mean `th`. */
const ordinal: BoundaryRule = ({ text, markStart, sentenceStart, mark, closers, word, kind }, rules) => {
  if (!rules.ordinals || mark !== '.' || closers !== '') return null;
  const before = wordBefore(text, markStart, sentenceStart).word;
  if (!/^(?:\d{1,2}|[IVXLC]+)$/.test(before)) return null;
  if (kind === 'number') return 'goes on';
  return kind === 'capital' && !listHas(rules.lists.starters, wordAt(text, word)) ? 'goes on' : null;
};

/** `J. R. R. Tolkien`, `А. И. Семенов`: single capitals before a name. */
const initial: BoundaryRule = ({ text, markStart, sentenceStart, mark, closers, word, kind }, rules) => {
  if (mark !== '.' || closers !== '') return null;
  const before = wordBefore(text, markStart, sentenceStart);
  if (!/^\p{L}$/u.test(before.word) || /\d/.test(before.whole)) return null;
  if (kind === 'letter') return 'goes on';
  if (kind !== 'capital' || !/^\p{Lu}$/u.test(before.word)) return null;
  const following = wordAt(text, word);
  if (following.length === 1 && text[word + 1] === '.') return 'goes on';
  return listHas(rules.lists.starters, following) ? null : listHas(rules.lists.closing, before.whole) ? null : 'goes on';
};

/** `Mr. Smith`, `No. 5`, `Acme Inc. Board`, `e.g. Tea`: the full stop belongs to the word before it. */
const abbreviation: BoundaryRule = (candidate, rules) => {
  const { text, markStart, sentenceStart, mark, closers, word, kind } = candidate;
  if (mark !== '.' || closers !== '') return null;
  const before = wordBefore(text, markStart, sentenceStart);
  const { leading, numbering, trailing, closing, starters } = rules.lists;
  const isIn = (list: ReadonlySet<string>) => listHas(list, before.whole) || (before.word === before.whole && listHas(list, before.word));
  if (isIn(closing)) return atHeadOfClause(candidate, rules) ? 'goes on' : null;
  if (isIn(numbering) && (kind === 'number' || /^[IVXLC]+\b/.test(text.slice(word, word + 8)))) return 'goes on';
  if (isIn(leading)) return 'goes on';
  if (isIn(trailing) || isDotted(before.whole)) {
    if (kind === 'number' || kind === 'letter') return 'goes on';
    return kind === 'capital' && !listHas(starters, wordAt(text, word)) ? 'goes on' : null;
  }
  return null;
};

function isDotted(word: string): boolean {
  return /^(?:\p{L}{1,3}\.)+\p{L}{1,4}$/u.test(word);
}

/** `At 5 a.m. Mr. Smith left`: a time that a preposition brought in at the head of its clause. */
function atHeadOfClause({ text, markStart, sentenceStart }: Candidate, rules: CompiledRules): boolean {
  const clause = text.slice(sentenceStart, markStart).split(/[:;]\s/).at(-1)?.trim() ?? '';
  const words = clause.split(/\s+/);
  return words.length <= 8 && /^\p{Lu}/u.test(clause) && listHas(rules.lists.circumstances, words[0] ?? '');
}

const BOUNDARY_RULES: readonly BoundaryRule[] = [
  commaFollows,
  noSpaceFollows,
  interruptedSpeech,
  quotingParticle,
  smallLetterFollows,
  itemNumber,
  ordinal,
  initial,
  abbreviation,
  reportingClause,
];

/** Whether a sentence ends at the candidate: the first rule that knows decides; where none does, it ends. */
export function endsSentence(candidate: Candidate, rules: CompiledRules): boolean {
  for (const rule of BOUNDARY_RULES) {
    const verdict = rule(candidate, rules);
    if (verdict !== null) return verdict === 'ends';
  }
  return true;
}
