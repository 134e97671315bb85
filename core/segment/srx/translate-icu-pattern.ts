const translations: readonly (readonly [RegExp, string])[] = [
  // Possessive repeats and atomic groups only save time; `\h` and `\R` are spaces and line breaks.
  [/(?<!\\)([*+?}])\+/g, '$1'],
  [/\(\?>/g, '(?:'],
  [/\\h/g, '[\\t\\p{Zs}]'],
  [/\\R/g, '(?:\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])'],
  [/\\x\{([0-9A-Fa-f]+)\}/g, '\\u{$1}'],
  [/\\u([0-9A-Fa-f]{4})/g, '\\u{$1}'],
  [/\\A/g, '^'],
  [/\\[Zz]/g, '$'],
  [/\[:(\w+):\]/g, '\\p{$1}'],
  [/\\p\{(?:Is)?(alpha|upper|lower|digit|punct|space)\}/gi, '\\p{$1}'],
];

const posixClasses: Readonly<Record<string, string>> = {
  alpha: 'L',
  upper: 'Lu',
  lower: 'Ll',
  digit: 'Nd',
  punct: 'P',
  space: 'White_Space',
};

/** The pattern of ICU's regular expressions as JavaScript's (with the flag `u`); null when that can't be done. */
export function translateIcuPattern(pattern: string): string | null {
  const insensitive = pattern.startsWith('(?i)');
  let source = insensitive ? pattern.slice(4) : pattern;
  for (const [icu, javascript] of translations) source = source.replace(icu, javascript);
  source = source.replace(/\\p\{(\w+)\}/g, (whole, name: string) => {
    const known = posixClasses[name.toLowerCase()];
    return known ? `\\p{${known}}` : whole;
  });
  source = dropNeedlessEscapes(source);
  if (insensitive) source = `(?i:${source})`;
  try {
    new RegExp(source, 'u');
    return source;
  } catch {
    return null;
  }
}

/** ICU lets any sign be escaped; JavaScript's flag `u` only those that mean something. */
function dropNeedlessEscapes(source: string): string {
  return source.replace(/\\([^\w\s^$\\.*+?()[\]{}|/-])/gu, '$1');
}
