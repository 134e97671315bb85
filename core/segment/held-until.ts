const pairs: Readonly<Record<string, string>> = {
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
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
};
const titleOpener = /[《〈]/;
const quotationOpener = /["“„«]/;
// Further than any aside of a readable sentence; a bracket not closed by then is taken for a slip.
const longestAside = 600;

/** The marks that can open a stretch within a sentence, as the inside of a character class. */
export const asideOpeners = '(\\[（［「『【〔《〈';

/**
 * Up to where what opens at `open` is part of the sentence around it; `open` itself when it isn't. Brackets and Japanese
 * quotation marks within a sentence hold theirs, `she left (it was late. Very late.) and slept`; Chinese title marks hold
 * any; a quotation that no comma brings in holds its own where the sentence goes on small, `he sang "Yes! Yes!" all night`.
 */
export function heldUntil(block: string, open: number, withinSentence: boolean): number {
  const opener = block[open] ?? '';
  const close = closingIndex(block, open, opener);
  if (close < 0) return open;
  if (titleOpener.test(opener)) return close + 1;
  if (!withinSentence) return open;
  return quotationOpener.test(opener) && !/^ \p{Ll}/u.test(block.slice(close + 1, close + 3)) ? open : close;
}

function closingIndex(block: string, open: number, opener: string): number {
  const closer = pairs[opener] ?? '';
  const stretch = block.slice(open, open + longestAside);
  let depth = 1;
  for (let at = 1; at < stretch.length; at++) {
    if (stretch[at] === closer && --depth === 0) return open + at;
    if (stretch[at] === opener) depth++;
  }
  return -1;
}
