import type { Inflection } from '../inflection';

const prefix = /^(?:[وف]?(?:ال|[بك]ال|لل|[بكل])|[وف]|أ|س)(?=..)/;
const suffixes = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'نا', 'ي', 'ان', 'ين', 'ون', 'ا', ''];
const article = /^ال(?=..)/;

/**
 * Article, conjunctions and prepositions are written onto the front of a word, pronouns and plurals onto its end. The feminine
 * ة opens to ت before an ending and goes before the plural ات. Broken plurals are forms that a person confirms.
 */
export const arabic: Inflection = {
  ofTerm: (word) => {
    const bare = word.replace(article, '');
    return bare.endsWith('ة') ? [bare, `${bare.slice(0, -1)}ت`, `${bare.slice(0, -1)}+ات`] : [bare, `${bare}+ات`];
  },
  ofText: (word) => {
    const bare = [word];
    const front = prefix.exec(word)?.[0];
    if (front) {
      bare.push(word.slice(front.length));
      // وَ and فَ may stand before a word that begins with the letter of another prefix.
      if (front.length > 1) bare.push(word.slice(1));
    }
    return bare.flatMap((one) =>
      suffixes
        .filter((suffix) => one.endsWith(suffix) && one.length - suffix.length >= 2)
        .flatMap((suffix) => {
          const stem = one.slice(0, one.length - suffix.length);
          return stem.endsWith('ات') ? [stem, `${stem.slice(0, -2)}+ات`] : [stem];
        }),
    );
  },
};
