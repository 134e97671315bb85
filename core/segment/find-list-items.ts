// `2)`, `(b)`, `3.)`, `4. The`, `c. here`
const label = /(?<=^|\s)([([]?)(?:([a-zA-Z]|\d{1,2})(\.?\))|([a-z]|\d{1,2}(?=\.\s+\p{Lu}))(\.))\s/gu;
const firstLabel = /(?:^|[.!?:]\s+)[([]?(?:\d{1,2}|[a-zA-Z])(?:\.?\)|\.)\s/;
const sentenceStart = /(?:^|[.!?:])\s*$/;

/**
 * Where the items of lists within a block start: labels in sequence, the first of them where a sentence may start. Where
 * numbers with a full stop are `ordinals` before nouns, as in `bis zum 4. Juni`, they label nothing.
 */
export function findListItems(block: string, ordinals: boolean): number[] {
  if (!firstLabel.test(block)) return [];
  const items: number[] = [];
  let last = 0;
  let awaited = '';
  for (const { index, 1: opener = '', 2: bracketed, 3: bracket, 4: dotted = '', 5: dot = '' } of block.matchAll(
    label,
  )) {
    const number = bracketed ?? dotted;
    const closer = bracket ?? dot;
    if (ordinals && closer === '.') continue;
    if (`${opener}${number}${closer}` === awaited) {
      if (items.at(-1) !== last) items.push(last);
      items.push(index);
    } else if (!sentenceStart.test(block.slice(Math.max(0, index - 3), index))) continue;
    last = index;
    awaited = `${opener}${successor(number)}${closer}`;
  }
  return items;
}

function successor(number: string): string {
  return /\d/.test(number) ? `${Number(number) + 1}` : String.fromCharCode(number.charCodeAt(0) + 1);
}
