/**
 * How a script writes what the International Phonetic Alphabet says.
 *
 * `rules`, one a line: sounds, letters (`∅` for none) and, where it matters, the place, `before_after`: `#` is the edge of the
 * word, `V` any vowel, `C` any consonant; `|` means or. The longest sounds that fit win, then a rule with a place, then the
 * first.
 * `table`, for syllabaries: a head of vowels, then for each consonant its syllables. `mends` put the finished word right.
 */
export type ScriptRules = {
  /** Four letters of ISO 15924. */
  readonly script: string;
  readonly rules: string;
  readonly table?: string;
  readonly mends?: readonly (readonly [find: RegExp, replacement: string])[];
};

type Rule = {
  readonly sounds: string;
  readonly letters: string;
  readonly isPlaced: boolean;
  readonly fits: (before: string, after: string) => boolean;
};

const vowel = 'aɑæəɐʌɛeɜiɪɨɔoɒøœuʊyʏɯ';
const unwritten = /[/[\].ˈˌː]|\u0361|\u035c/g;

/**
 * A rendering of a pronunciation in a script, for a person to confirm: rules don't know which word it would be taken for.
 * Null when the pronunciation is empty or has a sound that the rules don't write.
 */
export function transliterate(pronunciation: string, script: ScriptRules): string | null {
  const sounds = pronunciation.normalize('NFC').replace(unwritten, '').replaceAll('g', 'ɡ').trim();
  if (sounds === '') return null;
  const rules = readRules(script);
  const words = sounds.split(/\s+/).map((word) => writeWord(word, rules));
  if (words.includes(null)) return null;
  const mended = (script.mends ?? []).reduce(
    (text, [find, replacement]) => text.replace(find, replacement),
    words.join(' '),
  );
  return mended.normalize('NFC');
}

function writeWord(word: string, rules: readonly Rule[]): string | null {
  let written = '';
  for (let at = 0; at < word.length; ) {
    const rule = rules.find(
      ({ sounds, fits }) => word.startsWith(sounds, at) && fits(word.slice(0, at), word.slice(at + sounds.length)),
    );
    if (!rule) return null;
    written += rule.letters;
    at += rule.sounds.length;
  }
  return written;
}

const read = new WeakMap<ScriptRules, Rule[]>();

function readRules(script: ScriptRules): Rule[] {
  const known = read.get(script);
  if (known) return known;
  const lines = script.rules.split('\n').map((line) => line.trim());
  const rules = [...lines.filter((line) => line !== '').map(readRule), ...readTable(script.table ?? '')];
  rules.sort((a, b) => b.sounds.length - a.sounds.length || Number(b.isPlaced) - Number(a.isPlaced));
  read.set(script, rules);
  return rules;
}

function readRule(line: string): Rule {
  const [sounds = '', letters = '', place = '_'] = line.split(/\s+/);
  const [before = '', after = ''] = place.split('_');
  const endsSo = sideMatcher(before, (sign) => `${sign}$`);
  const beginsSo = sideMatcher(after, (sign) => `^${sign}`);
  return {
    sounds,
    letters: letters === '∅' ? '' : letters,
    isPlaced: place !== '_',
    fits: (left, right) => endsSo.test(left) && beginsSo.test(right),
  };
}

function sideMatcher(side: string, atEdge: (pattern: string) => string): RegExp {
  const pattern = side.split('|').map((sign) => {
    if (sign === '') return '';
    if (sign === '#') return '^$';
    if (sign === 'V') return atEdge(`[${vowel}]`);
    if (sign === 'C') return atEdge(`[^${vowel}]`);
    return atEdge(sign);
  });
  return new RegExp(pattern.join('|'), 'u');
}

function readTable(table: string): Rule[] {
  const [head = [], ...rows] = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([consonant = '', ...syllables]) =>
    syllables.map((letters, column) =>
      readRule(`${consonant === '-' ? '' : consonant}${head[column] ?? ''} ${letters}`),
    ),
  );
}
