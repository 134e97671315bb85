/** A stretch of one text, which begins at `start` (UTF-16 code units, its marks counted). */
export type Emphasis = {
  readonly start: number;
  readonly text: string;
  readonly em: boolean;
  readonly strong: boolean;
};

/** A mark opens before a letter and closes behind one; an underscore inside a word is only an underscore. */
const mark = /\\([*_\\])|(\*{1,3})|(?<![\p{L}\p{N}])(_{1,3})(?=\S)|(?<=\S)(_{1,3})(?![\p{L}\p{N}])/gu;

type Mark = { readonly start: number; readonly end: number; readonly sign: string; isUsed: boolean };

/**
 * The stretches of texts that follow one another, by the emphasis that Markdown marks give them; the marks themselves are
 * left out. Emphasis may begin in one text and end in a later one. A mark without its partner stays as it is written.
 */
export function findEmphasis(texts: readonly string[]): Emphasis[][] {
  const whole = texts.join('');
  const marks = pairMarks(whole);
  let start = 0;
  let open: ReadonlySet<string> = new Set();
  return texts.map((text) => {
    const end = start + text.length;
    const stretches: Emphasis[] = [];
    const add = (from: number, to: number) => {
      if (from >= to) return;
      const is = (length: number) => [...open].some((sign) => sign.length === 3 || sign.length === length);
      stretches.push({ start: from - start, text: whole.slice(from, to), em: is(1), strong: is(2) });
    };
    let from = start;
    for (const one of marks) {
      if (one.start < start || one.start >= end) continue;
      add(from, one.start);
      if (one.sign !== '\\') open = toggle(open, one.sign);
      from = one.end;
    }
    add(from, end);
    start = end;
    return stretches;
  });
}

function toggle(open: ReadonlySet<string>, sign: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(sign)) next.add(sign);
  return next;
}

/** Marks that have a partner, and the backslashes of escaped ones, in the order of the text. */
function pairMarks(whole: string): Mark[] {
  if (!/[*_\\]/.test(whole)) return [];
  const found: Mark[] = [];
  const opened: Mark[] = [];
  for (const match of whole.matchAll(mark)) {
    const { 0: written, 1: escaped, index } = match;
    if (escaped !== undefined) {
      found.push({ start: index, end: index + 1, sign: '\\', isUsed: true });
      continue;
    }
    const one: Mark = { start: index, end: index + written.length, sign: written, isUsed: false };
    found.push(one);
    const place = opened.findLastIndex(({ sign }) => sign === written);
    const opener = opened[place];
    if (opener && /\S/.test(whole[one.start - 1] ?? ' ') && opener.end < one.start) {
      opener.isUsed = true;
      one.isUsed = true;
      opened.length = place;
    } else if (/\S/.test(whole[one.end] ?? ' ')) {
      opened.push(one);
    }
  }
  return found.filter(({ isUsed }) => isUsed);
}
