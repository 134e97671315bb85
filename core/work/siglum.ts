/**
 * A siglum for a name: its first two letters where they are free, else two other letters of the name, else a letter and
 * a number. At most four UTF-16 code units. Sigla that differ only in case count as the same.
 */
export function proposeSiglum(name: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (siglum) => siglum.toLowerCase()));
  const free = (siglum: string) => siglum.length <= 4 && !used.has(siglum.toLowerCase());

  const words = Array.from(name.normalize('NFC').matchAll(wordPattern), ([word]) => lettersOf(word));
  const letters = words.flat();
  const first = capital(letters[0] ?? 'X');
  const initials = words
    .slice(1)
    .reverse()
    .flatMap((word) => word[0]?.toUpperCase() ?? []);
  const seconds = [...letters.slice(1, 2), ...initials, ...letters.slice(2)];

  const pair = seconds.map((second) => first + second).find(free);
  if (pair) return pair;
  if (letters.length < 2 && free(first)) return first;
  return numbered(first, free);
}

const wordPattern = /[\p{L}\p{M}]+/gu;

/** Letters with their marks; without them where the marks would fill the siglum. */
function lettersOf(word: string): string[] {
  return Array.from(word.matchAll(/\p{L}\p{M}*/gu), ([letter]) => {
    const lower = letter.toLowerCase();
    return lower.length <= 2 ? lower : lower.replace(/\p{M}/gu, '');
  });
}

/** Georgian has capitals for headings only, never for one letter. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length > letter.length || /\p{Script=Georgian}/u.test(letter) ? letter : upper;
}

function numbered(letter: string, free: (siglum: string) => boolean): string {
  // Three digits in base 36 are all that fit behind a letter.
  for (let number = 2; number < 36 ** 3; number += 1) {
    const siglum = `${letter}${number.toString(36)}`;
    if (free(siglum)) return siglum;
  }
  throw new RangeError(`no siglum is free for ${letter}`);
}
