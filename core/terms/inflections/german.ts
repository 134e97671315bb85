import { inflectByParadigms } from '../paradigms';

/** Those that take -er in the plural are a closed class: `Häuser`, but no `Töpfer` of `Topf`. */
const pluralsInEr =
  'amt bad band bild blatt brett buch dach dorf fach fass feld geist geld gemach geschlecht gesicht gespenst gewand glas glied gott grab gras gut haupt haus holz horn huhn kalb kind kleid korn kraut lamm land leib licht lid lied loch mal mann maul mund nest rad rand reis rind scheit schild schloss schwert strauch tal tuch tum volk wald weib wicht wort wurm';

const nouns = `
  - s
  - es e en
  - n
  e en ens es
  - en ens
  s se ses sen
  s sse sses ssen
  nis nisse nisses nissen
  in innen
  er erin erinnen
  um en ums
  us en
  a en as
  el eln els
  er ern ers
`;
const adjectives = `
  - e en em er es
  e er es en em
  er e es en em
  es e er en em
  el le len lem ler les
  er re ren rem rer res
`;

const umlauts: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u' };
const withUmlaut: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };

/** `haus häuser häusern` */
function pluralInEr(noun: string): string {
  const stem = noun.replace(/[aou](?=u?[^aou]*$)/, (vowel) => withUmlaut[vowel] ?? vowel);
  return `${noun} ${stem}er ${stem}ern`;
}

export const german = inflectByParadigms(
  [nouns, ...pluralsInEr.split(' ').map(pluralInEr)].join('\n'),
  adjectives,
  (stem) => stem.replace(/[äöü]/g, (vowel) => umlauts[vowel] ?? vowel),
);
