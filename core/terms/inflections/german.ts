import { inflectByParadigms } from '../paradigms';

const nouns = `
  - s
  - es e en
  - n
  e en ens es
  - en ens
  - er ern
  s se ses sen
  s sse sses ssen
  nis nisse nisses nissen
  in innen
  um en ums
  us en
  a en as
  el eln els
  er ern ers
`;
const adjectives = `
  - e en em er es
  el le len lem ler les
  er re ren rem rer res
`;

const umlauts: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u' };

export const german = inflectByParadigms(nouns, adjectives, (stem) =>
  stem.replace(/[äöü]/g, (vowel) => umlauts[vowel] ?? vowel),
);
