const plain = /^[a-z]+$/;
const ignored = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/g;
// Vowel points and cantillation of Hebrew, vowel signs of Arabic: written or not, the word is the same.
const points = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
const stressOverCyrillic = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;
const dottedI = new Set(['tr', 'az']);

/**
 * What two spellings of a word have in common: compatibility forms, case, vowel points, stress marks, soft hyphens and the
 * letters that writers exchange (Arabic alef and hamza, Russian ё) are evened out.
 */
export function foldWord(word: string, language: string): string {
  if (plain.test(word)) return word;
  const composed = word.normalize('NFKC').replace(ignored, '');
  const lower = dottedI.has(language.slice(0, 2)) ? composed.toLocaleLowerCase(language) : composed.toLowerCase();
  // The dot that lower-casing İ leaves behind outside Turkish.
  return evenLetters(lower.replace('i\u0307', 'i'));
}

function evenLetters(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return word.replace(stressOverCyrillic, '').replaceAll('ё', 'е');
  if (/\p{Script=Arabic}/u.test(word)) {
    return word
      .replace(points, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replaceAll('ى', 'ي')
      .replaceAll('ک', 'ك')
      .replaceAll('ی', 'ي');
  }
  if (/\p{Script=Hebrew}/u.test(word)) return word.replace(points, '');
  return word.endsWith('ς') ? `${word.slice(0, -1)}σ` : word;
}
