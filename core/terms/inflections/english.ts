import { inflectByParadigms } from '../paradigms';

export const english = inflectByParadigms(`
  - s
  s ses
  x xes
  z zes
  ch ches
  sh shes
  y ies
  f ves
  fe ves
  man men
  foot feet
  child children
`);
