import type { Inflection } from './inflection';

/** Words of two letters are mostly particles, and would be forms of each other. */
const shortestTerm = 3;

type Paradigm = { readonly citation: string; readonly endings: readonly string[]; readonly isForAdjectives: boolean };

/**
 * Inflection by lists of endings, one list a line: the ending of the dictionary form first, `-` for none. `adjectives` are
 * tried only with terms that may be adjectives. A dictionary form of three letters or more may also be a whole word.
 * `evenStem` undoes changes inside the stem.
 */
export function inflectByParadigms(
  nouns: string,
  adjectives = '',
  evenStem: (stem: string) => string = (stem) => stem,
): Inflection {
  const paradigms = [...readParadigms(nouns, false), ...readParadigms(adjectives, true)];
  const byEnding = indexEndings(paradigms);
  const longest = Math.max(...Array.from(byEnding.keys(), (ending) => ending.length));
  return {
    ofTerm: (word, isAdjective) =>
      paradigms.flatMap(({ citation, isForAdjectives }, number) => {
        const stem = word.slice(0, word.length - citation.length);
        const fits =
          word.endsWith(citation) &&
          (stem !== '' || citation.length >= shortestTerm) &&
          word.length >= shortestTerm &&
          (isAdjective || !isForAdjectives);
        return fits ? [`${number}:${evenStem(stem)}`] : [];
      }),
    ofText: (word) => {
      const keys: string[] = [];
      for (let length = Math.min(longest, word.length); length >= 0; length--) {
        const numbers = byEnding.get(word.slice(word.length - length));
        if (!numbers) continue;
        const stem = evenStem(word.slice(0, word.length - length));
        for (const number of numbers) keys.push(`${number}:${stem}`);
      }
      return keys;
    },
  };
}

function readParadigms(lines: string, isForAdjectives: boolean): Paradigm[] {
  return lines
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((ending) => (ending === '-' ? '' : ending)),
    )
    .flatMap((endings) => {
      const [citation] = endings;
      return citation === undefined || endings.length < 2 ? [] : [{ citation, endings, isForAdjectives }];
    });
}

function indexEndings(paradigms: readonly Paradigm[]): Map<string, number[]> {
  const byEnding = new Map<string, number[]>();
  for (const [number, { endings }] of paradigms.entries()) {
    for (const ending of new Set(endings)) byEnding.set(ending, [...(byEnding.get(ending) ?? []), number]);
  }
  return byEnding;
}
