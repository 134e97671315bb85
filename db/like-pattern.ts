/** Finds a phrase anywhere in a text by `like`, as it is written: its own percent signs, underscores and backslashes are no signs. */
export function likePattern(phrase: string): string {
  return `%${phrase.replace(/[\\%_]/g, '\\$&')}%`;
}
