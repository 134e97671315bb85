/** A text evened out for comparing, and for each of its code units where the original's cluster begins, with the end last. */
export type FoldedText = { readonly text: string; readonly offsets: readonly number[] };

// A letter with what is written onto it: marks, and the voiced marks of half-width kana (ﾀﾞ is two signs, ダ one).
const cluster = /[\s\S]\p{M}*[\uff9e\uff9f]?/uy;
const plainSign = /^[\u3041-\u3094\u30a1-\u30fe\u4e00-\u9fff\u0e01-\u0e30]$/;
const marks = /^[\p{M}\uff9e\uff9f]/u;

/** Compatibility forms, composed letters and case evened out; spans in the result lead back by `offsets`. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    const isPlain = plainSign.test(sign) && !marks.test(text.charAt(at + 1));
    const whole = isPlain ? sign : clusterAt(text, at);
    const even = isPlain ? sign : whole.normalize('NFKC').toLowerCase();
    for (let unit = 0; unit < even.length; unit++) offsets.push(at);
    folded += even;
    at += whole.length;
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

function clusterAt(text: string, at: number): string {
  cluster.lastIndex = at;
  return cluster.exec(text)?.[0] ?? text.charAt(at);
}
