export type Address = { readonly chapter: number | null; readonly number: number };

/** Reads `3.15`, or `15` in the chapter at hand; digits of any script. Null for anything else. */
export function parseAddress(written: string): Address | null {
  const match = /^(?:(\p{Nd}{1,7})[.:٫,])?(\p{Nd}{1,7})$/u.exec(written.trim());
  if (!match?.[2]) return null;
  const number = readNumber(match[2]);
  const chapter = match[1] === undefined ? null : readNumber(match[1]);
  return number < 1 || chapter === 0 ? null : { chapter, number };
}

function readNumber(digits: string): number {
  return Array.from(digits).reduce((value, digit) => value * 10 + digitValue(digit), 0);
}

/** Decimal digits stand in runs of ten from their zero, so the value is the distance to the first of the run. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
