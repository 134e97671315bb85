import { inflectByParadigms } from '../paradigms';

const nouns = `
  - s
  au aux
  eu eux
  ou oux
  al aux ale ales
  ail aux
  eur euse eurs euses
  teur trice teurs trices
  ier ière iers ières
  er ère ers ères
  tre tresse tres tresses
  ien ienne iens iennes
  on onne ons onnes
  é ée és ées
  if ive ifs ives
  eux euse euses
`;
const adjectives = `
  - e s es
  l lle ls lles
  n nne ns nnes
  t tte ts ttes
  s sse sses
  c che cs ches
  f ve fs ves
  x sse sses
  eau elle eaux elles
`;

export const french = inflectByParadigms(nouns, adjectives);
