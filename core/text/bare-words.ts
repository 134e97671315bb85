const typography: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
  [/[‘’‚‛ʼ]/g, "'"],
  [/[“”„‟]/g, '"'],
  [/…/g, '...'],
  [/[\u2010\u2011]/g, '-'],
  [/\s+/gu, ' '],
];

/**
 * What a text says, whatever its typography: runs of white space, curly or straight quotation marks, soft hyphens and composed
 * letters make no difference. Two texts say the same exactly when this is the same.
 */
export function bareWords(text: string): string {
  return typography.reduce((bare, [found, put]) => bare.replace(found, put), text.normalize('NFC')).trim();
}
