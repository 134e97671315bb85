import type { Candidate } from '@/core/segment/candidate';
import { type CompiledRules, isAbbreviation, listHas } from '@/core/segment/compile-rules';
import type { BoundaryRule } from '@/core/segment/rules/boundary-rule';
import { wordAt } from '@/core/segment/words-around';

const itemLabel = /^[\s•⁃‣◦(«"“*-]*(?:\p{N}{1,3}|\p{L}|[ivxIVX]{2,4})$/u;
// As much as fits before the full stop of an item's label: spaces, a bullet, `(xviii`.
const longestLabel = 10;

/** `1. The first`, `a. here`, `Q. What`: a number or letter that labels what follows. */
export const itemLabelled: BoundaryRule = ({ text, sentenceStart, markStart, mark, closers }) => {
  if (mark !== '.' || (closers !== '' && closers !== ')') || markStart - sentenceStart > longestLabel) return null;
  return itemLabel.test(text.slice(sentenceStart, markStart)) ? 'goes on' : null;
};

/** `am 12. Juni`, `Karel IV. Lucemburský`: where numbers take a full stop to mean `th`. */
export const ordinal: BoundaryRule = ({ text, before: { tight }, mark, closers, word, kind }, rules) => {
  if (rules.ordinals === undefined || mark !== '.' || closers !== '') return null;
  const arabic = /^\d{1,2}$/.test(tight);
  if (!arabic && !/^[IVXLC]+$/.test(tight)) return null;
  if (kind === 'number') return 'goes on';
  if (kind !== 'capital' || (arabic && rules.ordinals === 'roman')) return null;
  return listHas(rules.lists.starters, wordAt(text, word)) ? null : 'goes on';
};

/** `J. R. R. Tolkien`, `А. И. Семенов`, `J.-P. Bruneau`, `art. L. 642`: single capitals before a name or number. */
export const initial: BoundaryRule = ({ text, before, mark, closers, word, kind }, rules) => {
  if (mark !== '.' || closers !== '' || !/^\p{L}$/u.test(before.word)) return null;
  if (kind === 'letter') return 'goes on';
  if (!/^\p{Lu}$/u.test(before.word) || listHas(rules.lists.closing, before.tight)) return null;
  if (kind === 'number') return 'goes on';
  if (kind !== 'capital') return null;
  const following = wordAt(text, word);
  if (following.length === 1 && text[word + 1] === '.') return 'goes on';
  return listHas(rules.lists.starters, following) ? null : 'goes on';
};

/** `Mr. Smith`, `No. 5`, `Acme Inc. Board`, `z. B. Tee`: the full stop belongs to the word before it. */
export const abbreviation: BoundaryRule = (candidate, rules) => {
  const { text, mark, closers, openers, before, word, kind } = candidate;
  if (mark !== '.' || closers !== '') return null;
  const { leading, numbering, trailing, closing, starters } = rules.lists;
  // `l’Ing. Mengozzi`: an elided article isn't part of the title.
  const plain = before.tight.replace(/^\p{L}{1,4}['’](?=\p{L}{2})/u, '');
  const isIn = (list: ReadonlySet<string>) => [before.tight, before.spaced, plain].some((form) => listHas(list, form));
  const following = wordAt(text, word);
  const startsAnew = kind === 'capital' && listHas(starters, following);
  if (isIn(numbering) && (kind === 'number' || /^[IVXLC]+$/.test(following))) return 'goes on';
  if (isIn(closing)) return openers.startsWith('(') || opensClause(candidate, rules) ? 'goes on' : null;
  // `St. James St. Nobody came`: what can lead and trail is told by what follows.
  if (isIn(leading)) return startsAnew && isIn(trailing) ? null : 'goes on';
  if (text[word + following.length] === '.' && isAbbreviation(`${before.spaced || before.tight}.${following}`, rules)) {
    return 'goes on';
  }
  if (!isIn(trailing) && !isDotted(before.tight)) return null;
  return kind === 'number' || kind === 'letter' || (kind === 'capital' && !startsAnew) ? 'goes on' : null;
};

function isDotted(word: string): boolean {
  return /^(?:\p{L}[\p{L}\p{M}]{0,4}\.)+\p{L}[\p{L}\p{M}]{0,3}$/u.test(word);
}

/** `At 5 a.m. Mr. Smith left`: a time that opens its clause, with no comma yet. */
function opensClause({ text, markStart, sentenceStart, word }: Candidate, rules: CompiledRules): boolean {
  if (listHas(rules.lists.starters, wordAt(text, word))) return false;
  // Ten words: `On the last day of the year at 6 a.m.`; longer stretches hold a verb.
  const clause =
    text
      .slice(Math.max(sentenceStart, markStart - 80), markStart)
      .split(/[:;]\s/)
      .at(-1)
      ?.trim() ?? '';
  const words = clause.split(/\s+/);
  return words.length <= 10 && !clause.includes(',') && listHas(rules.lists.circumstances, words[0] ?? '');
}
