import type { Inflection } from '../inflection';

const plural = '(?:l[ae]r)?';
const possessive = '(?:[ıiuü]?m|[ıiuü]n|s?[ıiuü]|[ıiuü]?m[ıiuü]z|[ıiuü]?n[ıiuü]z|l[ae]r[ıi])?';
const location = 'n?[dt][ae](?:ki(?:l[ae]r)?)?';
const ofCase = `(?:[yn]?[ıiuü]|[yn]?[ae]|${location}|n?[dt][ae]n|n?[ıiuü]n|yl[ae]|l[ae]|nc[ae]|c[ae])?`;
const copula = '(?:d[ıiuü]r|t[ıiuü]r|yd[ıi]|yd[uü]|ym[ıi]ş)?';
const endings = new RegExp(`^${plural}${possessive}${ofCase}${copula}$`);
const beginsWithVowel = /^[aeıioöuü]/;
const lastVowel = /[ıiuü](?=[^aeıioöuü]$)/;
const hardened: Record<string, string> = { b: 'p', c: 'ç', d: 't', ğ: 'k', g: 'k' };

/**
 * Plural, possessive and case follow the word in that order. Before a vowel a last p, ç, t, k softens (kitap, kitabı), and some
 * words lose their last vowel (şehir, şehri).
 */
export const turkish: Inflection = {
  ofTerm: (word) => [word, ...(lastVowel.test(word) && word.length > 3 ? [`-${word.replace(lastVowel, '')}`] : [])],
  ofText: (word) => {
    const keys: string[] = [];
    for (let length = word.length - 1; length >= 2; length--) {
      const ending = word.slice(length);
      const stem = word.slice(0, length);
      if (!endings.test(ending) || !meets(stem, ending)) continue;
      keys.push(stem);
      if (!beginsWithVowel.test(ending)) continue;
      const hard = hardened[stem.at(-1) ?? ''];
      if (hard) keys.push(stem.slice(0, -1) + hard);
      keys.push(`-${stem}`);
    }
    return keys;
  },
};

/** D is said t behind a voiceless consonant, and only there. */
function meets(stem: string, ending: string): boolean {
  const isVoiceless = /[çfhkpsşt]$/.test(stem);
  return !(isVoiceless ? ending.startsWith('d') : ending.startsWith('t'));
}
