import { languageScript } from '@/core/text/language';

// Joiners within a word: marks, the zero-width joiners of Persian and Hindi, apostrophes, hyphens; 3.15 and 12:40 are one.
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u200c\u200d]|['’\-‐‑](?=[\p{L}\p{N}])|(?<=\p{N})[.,:](?=\p{N}))*/gu;
const ideographOrWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}][\p{M}'’]*)+/gu;
const scriptsCountedByCharacter = new Set(['Hani', 'Hans', 'Hant', 'Jpan', 'Hira', 'Kana', 'Bopo']);
const scriptsCountedBySegmenter = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr']);

/**
 * Words of the text. Chinese and Japanese count each Han or kana character, and each foreign word or number, as one;
 * Thai, Lao, Khmer and Burmese count dictionary words; all others count runs of letters and digits, `don’t` and
 * `twenty-one` as one.
 */
export function countWords(text: string, language: string): number {
  const script = languageScript(language);
  if (scriptsCountedByCharacter.has(script)) return countMatches(text, ideographOrWord);
  if (scriptsCountedBySegmenter.has(script)) return countDictionaryWords(text, language);
  return countMatches(text, word);
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

function countDictionaryWords(text: string, language: string): number {
  let count = 0;
  for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (part.isWordLike) count++;
  return count;
}
