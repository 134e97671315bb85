import { inflectByParadigms } from '../paradigms';

// The accent goes or comes with the syllable that is added. Only nouns of persons change o to a.
const nouns = `
  - s
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

export const spanish = inflectByParadigms(nouns, adjectives);
