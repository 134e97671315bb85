import { type Candidate, dash, ellipsis, unspacedScript, unspacedTerminators } from '@/core/segment/candidate';
import { type CompiledRules, isAbbreviation, listHas } from '@/core/segment/compile-rules';
import type { BoundaryRule } from '@/core/segment/rules/boundary-rule';
import { wordAt } from '@/core/segment/words-around';

/** `Why!, he cried`, `42 inhab. / km²`, `Bravo ! .`: a further mark keeps the sentence open; `...and so` opens a new one. */
export const markFollows: BoundaryRule = ({ text, next }) => {
  const following = text.slice(next, next + 5);
  return /^[,;:/?!，、；：،؛]/.test(following) || /^[.…](?![.…]*\p{L})/u.test(following) ? 'goes on' : null;
};

/** `wait...what`, `3.14`, `example.org`: a mark within a word ends nothing, unless its script needs no spaces. */
export const noSpaceFollows: BoundaryRule = (candidate) => {
  const { text, mark, markStart, end, next, kind } = candidate;
  if (next > end) return null;
  const before = text[markStart - 1] ?? '';
  if (unspacedTerminators.test(mark)) return /\d/.test(before) && kind === 'number' ? 'goes on' : null;
  if (unspacedScript.test(before)) return /[!?]/.test(mark) ? null : 'goes on';
  return isSpaceMissing(candidate) ? null : 'goes on';
};

// Longer than any word that a space was forgotten after.
const reach = 40;

/** `the store.Then he left`: a word, a mark and a capitalised word, in what isn't an address. */
function isSpaceMissing({ text, mark, markStart, end }: Candidate): boolean {
  if (!/^[.!?]$/.test(mark)) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, markStart - reach), markStart))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  return (
    /^(?:[\p{L}.]*[.!?])?["“«(¿¡]?(?:\p{L}\p{Ll}{2,}|[\d,]+\d)$/u.test(before) &&
    /^(?:\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?|I|[IVXLC]{2,})(?:[.,!?].*)?$/u.test(after) &&
    !/[@/]|\.\p{Ll}/u.test(after)
  );
}

/** `[...]`, `(…)`: an ellipsis in brackets stands for what was left out. */
export const omission: BoundaryRule = ({ text, mark, markStart, closers }) =>
  ellipsis.test(mark) && /[[(]/.test(text[markStart - 1] ?? '') && /^[\])]/.test(closers) ? 'goes on' : null;

/** `first. b) second`: the number of an item begins it. */
export const itemFollows: BoundaryRule = ({ text, next, end }) =>
  next > end && /^[([]?(?:\p{L}|\d{1,3}|[ivx]{2,4})\.?\)\s/u.test(text.slice(next, next + 7)) ? 'ends' : null;

/** `"Run!" he said`, `Yahoo! in`, `etc. and`: a small letter goes on with the sentence. */
export const smallLetterFollows: BoundaryRule = (candidate, rules) => {
  const { kind, mark, closers, openers } = candidate;
  if (kind !== 'small') return null;
  if (mark !== '.' || closers !== '' || dash.test(openers)) return 'goes on';
  // `He left. "and then?"`, `He left. ...and then`, `He stayed. the others left`: sentences that start small.
  return /["“„«‘.…]/.test(openers) || isFullStop(candidate, rules) ? null : 'goes on';
};

/** Whether the full stop follows a word too long, or too plain before a usual first word, to be cut short. */
function isFullStop({ text, before: { tight }, word }: Candidate, rules: CompiledRules): boolean {
  if (isAbbreviation(tight, rules)) return false;
  if (rules.wordEndings !== '' && !rules.wordEndings.includes(tight.at(-1) ?? '')) return false;
  // Abbreviations of five letters and more are few, and in the lists; of capitalised ones, those of six.
  if (/^\p{Ll}{5,}$/u.test(tight)) return true;
  if (!rules.lists.starters.has(wordAt(text, word))) return false;
  return /^(?:\p{Ll}{3,}|\p{Lu}\p{Ll}{5,})$/u.test(tight) || (tight.length > 1 && rules.lists.starters.has(tight));
}

/** `I... I can't`, `Lex… Lexa!`: words that falter; an English `I` has its capital anyway. */
export const faltering: BoundaryRule = ({ text, mark, before, closers, openers, word, kind }, rules) => {
  if (!ellipsis.test(mark) || closers !== '' || openers !== '' || kind !== 'capital') return null;
  const following = wordAt(text, word);
  if (listHas(rules.lists.alwaysCapital, following.replace(/['’].*/, ''))) return 'goes on';
  return before.word !== '' && following.toLowerCase().startsWith(before.word.toLowerCase()) ? 'goes on' : null;
};

/** `لا أعرف... ربما`: in an alphabet with no capitals an ellipsis within a sentence can't be told from one at its end. */
export const ellipsisWithoutCapitals: BoundaryRule = ({ mark, closers, kind }) =>
  kind === 'letter' && closers === '' && ellipsis.test(mark) ? 'goes on' : null;
