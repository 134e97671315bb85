import { inflectByParadigms } from '../paradigms';

// The accent goes or comes with the syllable that is added. Only nouns of persons change o to a.
const nouns = `
  - s
  b bes
  t tes
  í íes
  ú úes
  r res
  l les
  n nes
  d des
  j jes
  y yes
  s ses
  z ces
  án ana anes anas
  én enes
  ín ina ines inas
  ón ona ones onas
  ún unes
  ús uses
  ís ises
  és esa eses esas
  or ora ores oras
  ero era eros eras
  ado ada ados adas
  ido ida idos idas
`;
const adjectives = `
  o a os as
  - es
`;

const accents: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

export const spanish = inflectByParadigms(nouns, adjectives, (stem) =>
  stem.replace(/[áéíóú]/g, (vowel) => accents[vowel] ?? vowel),
);
