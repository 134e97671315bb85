import { type IcuReader, literal } from '@/core/segment/srx/icu-reader';

export const lineBreaks = '\\n\\v\\f\\r\\x85\\u2028\\u2029';
export const wordSigns = '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d';

// ICU's are of all of Unicode; JavaScript's `\w`, `\d` and `\b` know only ASCII.
const classes: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  w: wordSigns,
  s: '\\t\\n\\f\\r\\p{Z}',
  h: '\\t\\p{Zs}',
  v: lineBreaks,
};
const controls: Readonly<Record<string, string>> = { a: '\\x07', e: '\\x1b', f: '\\f', n: '\\n', r: '\\r', t: '\\t' };

const posix: Readonly<Record<string, string>> = {
  alpha: '\\p{Alphabetic}',
  alnum: '\\p{Alphabetic}\\p{Nd}',
  upper: '\\p{Uppercase}',
  lower: '\\p{Lowercase}',
  digit: '\\p{Nd}',
  xdigit: '\\p{Hex_Digit}',
  punct: '\\p{P}',
  space: '\\p{White_Space}',
  blank: '\\t\\p{Zs}',
  cntrl: '\\p{Cc}',
  word: wordSigns,
};

/** What an escape that may stand in and outside a set means, its backslash taken; null, and nothing taken, for another. */
export function translateIcuEscape(reader: IcuReader): string | null {
  const [, small, large] = reader.take(/([dwshv])|([DWSHV])/y) ?? [];
  if (small) return `[${classes[small]}]`;
  if (large) return `[^${classes[large.toLowerCase()]}]`;
  const property = reader.take(/([pP])(?:\{(\^?)([^}]*)\}|(\p{L}))/uy);
  if (property) return translateIcuProperty(property[3] ?? property[4] ?? '', (property[1] === 'P') !== !!property[2]);
  const hexadecimal = reader.take(/x\{(\p{AHex}{1,6})\}|x(\p{AHex}{2})|u(\p{AHex}{4})|U(\p{AHex}{8})/uy);
  if (hexadecimal) return literal(String.fromCodePoint(Number.parseInt(hexadecimal.slice(1).join(''), 16)));
  const octal = reader.take(/0([0-7]{1,3})/y)?.[1];
  if (octal) return literal(String.fromCodePoint(Number.parseInt(octal, 8)));
  const control = reader.take(/c([A-Za-z])/y)?.[1];
  if (control) return `\\c${control}`;
  const sign = reader.take(/[aefnrt]|[^\p{L}\p{N}]/uy)?.[0];
  return sign === undefined ? null : (controls[sign] ?? literal(sign));
}

/** The class of characters with the property (or without it), by any of the names that ICU takes for it. */
export function translateIcuProperty(name: string, negated: boolean): string {
  const own = posix[name.toLowerCase()];
  if (own) return `[${negated ? '^' : ''}${own}]`;
  const plain = name.replace(/^(?:gc|general_category)\s*=\s*/i, '').replace(/^(?:sc|script)\s*=\s*|^Is/i, '');
  const titled = plain.trim().replace(/(?<=^|[\s_-])\p{L}/gu, (letter) => letter.toUpperCase());
  for (const known of [plain, titled].flatMap((one) => [one, `Script=${one}`])) {
    const source = `\\${negated ? 'P' : 'p'}{${known}}`;
    if (isPattern(source)) return source;
  }
  throw new SyntaxError(`there is no property \\p{${name}} here`);
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'v');
    return true;
  } catch {
    return false;
  }
}
