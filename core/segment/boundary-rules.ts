import { type Candidate, unspacedTerminators } from '@/core/segment/candidate';
import { type CompiledRules, listHas } from '@/core/segment/compile-rules';
import { reportsSpeech, reportsThought } from '@/core/segment/reporting-clause';
import { wordAt } from '@/core/segment/words-around';

type Verdict = 'ends' | 'goes on' | null;
type BoundaryRule = (candidate: Candidate, rules: CompiledRules) => Verdict;

const quotationMark = /["'”’“‘»«›‹」』`]/;
const dash = /[-–—―]/;
const ellipsis = /^(?:\.[.\s\u00a0]*\.|…+|‥+)$/;
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `Why!, he cried`, `42 inhab. / km²`, `Bravo ! .`: a further mark keeps the sentence open; `...and so` opens a new one. */
const markFollows: BoundaryRule = ({ text, next, kind }) => {
  if (kind === 'nothing') return null;
  const following = text.slice(next, next + 5);
  return /^[,;:/?!，、；：،؛]/.test(following) || /^[.…](?![.…]*\p{L})/u.test(following) ? 'goes on' : null;
};

/** `wait...what`, `3.14`, `example.org`: a mark within a word ends nothing, unless its script needs no spaces. */
const noSpaceFollows: BoundaryRule = (candidate) => {
  const { text, mark, markStart, end, next, kind } = candidate;
  if (next > end || kind === 'nothing') return null;
  const before = text[markStart - 1] ?? '';
  if (unspacedTerminators.test(mark)) return /\d/.test(before) && kind === 'number' ? 'goes on' : null;
  if (unspacedScript.test(before)) return /[!?]/.test(mark) ? null : 'goes on';
  return isSpaceMissing(candidate) ? null : 'goes on';
};

/** `the store.Then he left`: a word, a mark and a capitalised word, in what isn't an address. */
function isSpaceMissing({ text, mark, markStart, end }: Candidate): boolean {
  if (!/^[.!?]$/.test(mark)) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, markStart - 40), markStart))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return (
    /^(?:[\p{L}.]*[.!?])?["“«(¿¡]?(?:\p{L}\p{Ll}{2,}|[\d,]+\d)$/u.test(before) &&
    /^(?:\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?|I|[IVXLC]{2,})(?:[.,!?].*)?$/u.test(after) &&
    !/[@/]|\.\p{Ll}/u.test(after)
  );
}

/** `[...]`, `(…)`: an ellipsis in brackets stands for what was left out. */
const omission: BoundaryRule = ({ text, mark, markStart, closers }) =>
  ellipsis.test(mark) && /[[(]/.test(text[markStart - 1] ?? '') && /^[\])]/.test(closers) ? 'goes on' : null;

/** `"I never meant—" She stopped.`: speech broken off ends only before what starts anew. */
const interruptedSpeech: BoundaryRule = ({ mark, closers, openers, kind }) => {
  if (!dash.test(mark)) return null;
  if (!quotationMark.test(closers)) return 'goes on';
  return kind === 'capital' || quotationMark.test(openers) ? null : 'goes on';
};

/** `「行くぞ！」と彼は叫んだ`: a Japanese or Korean particle right after the quotation goes on with the sentence. */
const quotingParticle: BoundaryRule = ({ text, closers, end, next }) =>
  closers !== '' && end === next && /^(?:と|って|なんて|など|に|の|を|が|は|も|で|라고|라며|이라|하고|고)/.test(text.slice(end, end + 3))
    ? 'goes on'
    : null;

/** `first. b) second`: the number of an item begins it. */
const itemFollows: BoundaryRule = ({ text, next, end }) =>
  next > end && /^[([]?(?:\p{L}|\d{1,3}|[ivx]{2,4})\.?\)\s/u.test(text.slice(next, next + 7)) ? 'ends' : null;

/** `"Run!" he said`, `Yahoo! in`, `etc. and`: a small letter goes on with the sentence. */
const smallLetterFollows: BoundaryRule = (candidate, rules) => {
  const { kind, mark, closers, openers } = candidate;
  if (kind !== 'small') return null;
  if (mark !== '.' || closers !== '' || dash.test(openers)) return 'goes on';
  // `He left. "and then?"`, `He left. ...and then`, `He stayed. the others left`: sentences that start small.
  return /["“„«‘.…]/.test(openers) || isFullStop(candidate, rules) ? null : 'goes on';
};

/** Whether the full stop follows a word too long, or too plain before a usual first word, to be cut short. */
function isFullStop({ text, before: { tight }, word }: Candidate, rules: CompiledRules): boolean {
  if (!/^\p{Ll}{3,}$/u.test(tight) || isAbbreviation(tight, rules)) return false;
  return tight.length >= 5 || rules.lists.starters.has(wordAt(text, word));
}

/** `1. The first`, `a. here`, `Q. What`: a number or letter that numbers what follows. */
const itemNumber: BoundaryRule = ({ text, sentenceStart, markStart, mark, closers }) => {
  if (mark !== '.' || (closers !== '' && closers !== ')') || markStart - sentenceStart > 10) return null;
  return /^[\s•⁃‣◦(«"“*-]*(?:\p{N}{1,3}|\p{L}|[ivxIVX]{2,4})$/u.test(text.slice(sentenceStart, markStart)) ? 'goes on' : null;
};

/** `am 12. Juni`, `Karel IV. Lucemburský`: where numbers take a full stop to mean `th`. */
const ordinal: BoundaryRule = ({ text, before: { tight }, mark, closers, word, kind }, rules) => {
  if (rules.ordinals === undefined || mark !== '.' || closers !== '') return null;
  const arabic = /^\d{1,2}$/.test(tight);
  if (!arabic && !/^[IVXLC]+$/.test(tight)) return null;
  if (kind === 'number') return 'goes on';
  if (kind !== 'capital' || (arabic && rules.ordinals === 'roman')) return null;
  return listHas(rules.lists.starters, wordAt(text, word)) ? null : 'goes on';
};

/** `J. R. R. Tolkien`, `А. И. Семенов`, `J.-P. Bruneau`: single capitals before a name. */
const initial: BoundaryRule = ({ text, before, mark, closers, word, kind }, rules) => {
  if (mark !== '.' || closers !== '') return null;
  if (!/^\p{L}$/u.test(before.word)) return null;
  if (kind === 'letter') return 'goes on';
  if (!/^\p{Lu}$/u.test(before.word) || listHas(rules.lists.closing, before.tight)) return null;
  if (kind === 'number') return 'goes on';
  if (kind !== 'capital') return null;
  const following = wordAt(text, word);
  if (following.length === 1 && text[word + 1] === '.') return 'goes on';
  return listHas(rules.lists.starters, following) ? null : 'goes on';
};

/** `Mr. Smith`, `No. 5`, `Acme Inc. Board`, `z. B. Tee`: the full stop belongs to the word before it. */
const abbreviation: BoundaryRule = (candidate, rules) => {
  const { text, mark, closers, openers, word, kind } = candidate;
  if (mark !== '.' || closers !== '') return null;
  const { tight, spaced } = candidate.before;
  // `l’Ing. Mengozzi`: an elided article isn't part of the title.
  const plain = tight.replace(/^\p{L}{1,4}['’](?=\p{L}{2})/u, '');
  const { leading, numbering, trailing, closing, starters } = rules.lists;
  const isIn = (list: ReadonlySet<string>) => [tight, spaced, plain].some((form) => listHas(list, form));
  const following = wordAt(text, word);
  if (isIn(numbering) && (kind === 'number' || /^[IVXLC]+$/.test(following))) return 'goes on';
  if (isIn(closing)) return openers.startsWith('(') || atHeadOfClause(candidate, rules) ? 'goes on' : null;
  // `St. James St. Nobody came`: what can stand before and after is told by what follows.
  if (isIn(leading)) return isIn(trailing) && listHas(starters, following) ? null : 'goes on';
  if (text[word + following.length] === '.' && isAbbreviation(`${spaced || tight}.${following}`, rules)) return 'goes on';
  if (isIn(trailing) || isDotted(tight)) {
    if (kind === 'number' || kind === 'letter') return 'goes on';
    return kind === 'capital' && !listHas(starters, following) ? 'goes on' : null;
  }
  return null;
};

function isAbbreviation(form: string, { lists }: CompiledRules): boolean {
  return [lists.leading, lists.numbering, lists.trailing, lists.closing].some((list) => listHas(list, form));
}

function isDotted(word: string): boolean {
  return /^(?:\p{L}[\p{L}\p{M}]{0,2}\.)+\p{L}[\p{L}\p{M}]{0,3}$/u.test(word);
}

/** `At 5 a.m. Mr. Smith left`: a time that opens its clause, and isn't parted from what follows by a comma. */
function atHeadOfClause({ text, markStart, sentenceStart, word }: Candidate, rules: CompiledRules): boolean {
  if (listHas(rules.lists.starters, wordAt(text, word))) return false;
  // Ten words: `On the last day of the year at 6 a.m.`; longer stretches hold a verb.
  const clause = text.slice(Math.max(sentenceStart, markStart - 80), markStart).split(/[:;]\s/).at(-1)?.trim() ?? '';
  const words = clause.split(/\s+/);
  return words.length <= 10 && !clause.includes(',') && listHas(rules.lists.circumstances, words[0] ?? '');
}

/** `I... I can't`, `Lex… Lexa!`: words that falter; `I` has its capital anyway. */
const falteringSpeech: BoundaryRule = ({ text, mark, before, closers, openers, word, kind }, rules) => {
  if (!ellipsis.test(mark) || closers !== '' || openers !== '' || kind !== 'capital') return null;
  const following = wordAt(text, word);
  if (rules.language === 'en' && /^I(?:['’]|$)/.test(following)) return 'goes on';
  return before.word !== '' && following.toLowerCase().startsWith(before.word.toLowerCase()) ? 'goes on' : null;
};

/** `لا أعرف... ربما`: in an alphabet with no capitals an ellipsis within a sentence can't be told from one at its end. */
const ellipsisWithoutCapitals: BoundaryRule = ({ mark, closers, kind }) =>
  kind === 'letter' && closers === '' && ellipsis.test(mark) ? 'goes on' : null;

/** `"Lexa!" Clarke screamed, "we have to run!"`: who speaks is told in the same sentence. */
const reportingClause: BoundaryRule = ({ text, mark, closers, word, kind, openers, blockEnd }, rules) => {
  if (quotationMark.test(openers)) return null;
  if (kind === 'capital') {
    const reports = quotationMark.test(closers) ? reportsSpeech : /^[?!]+$/.test(mark) ? reportsThought : null;
    return reports?.(text, word, rules) ? 'goes on' : null;
  }
  if (kind !== 'letter' || !quotationMark.test(closers)) return null;
  // Where no capital tells, the clause that follows must hold a verb of speech.
  const clause = /^[^.,!?:。，！？：،؟।]*/.exec(text.slice(word, Math.min(blockEnd, word + 40)))?.[0] ?? '';
  const spaced = !unspacedScript.test(clause);
  const words = spaced ? clause.split(/\s+/) : [];
  for (const verb of rules.lists.speech) if (spaced ? words.includes(verb) : clause.includes(verb)) return 'goes on';
  return null;
};

const boundaryRules: readonly BoundaryRule[] = [
  markFollows,
  noSpaceFollows,
  omission,
  interruptedSpeech,
  quotingParticle,
  itemFollows,
  smallLetterFollows,
  itemNumber,
  ordinal,
  initial,
  abbreviation,
  falteringSpeech,
  ellipsisWithoutCapitals,
  reportingClause,
];

/** Whether a sentence ends at the candidate: the first rule that knows decides; where none does, it ends. */
export function endsSentence(candidate: Candidate, rules: CompiledRules): boolean {
  for (const rule of boundaryRules) {
    const verdict = rule(candidate, rules);
    if (verdict !== null) return verdict === 'ends';
  }
  return true;
}
