/**
 * How unlike the other words of a text a word is spelt: 0 is as usual, 1 is one standard deviation more surprising than the
 * average word of the text, and so on.
 */
export type SpellingModel = (word: string) => number;

type Counts = Map<string, number>;
type Place = { readonly before: readonly [none: string, one: string, two: string]; readonly letter: string };

/** What is expected of a letter by fewer letters before it weighs as much as two sightings. */
const priorWeight = 2;
/** The letters and accents that a language is likely to have, seen yet or not. */
const alphabet = 60;

/**
 * Learns which letter follows which in the words of a text, each word once: what its language looks like, without a dictionary.
 * A word never speaks for itself. Two letters before it are backed by one, and one by none, after MacKay and Peto (1995).
 */
export function learnSpelling(words: Iterable<string>): SpellingModel {
  const learned = new Set(words);
  const counts: Counts = new Map();
  for (const word of learned) countRuns(word, counts);
  const surprises = [...learned].map(surpriseOf);
  const mean = average(surprises);
  const deviation = Math.sqrt(average(surprises.map((one) => (one - mean) ** 2)));
  return (word) => (deviation > 0 ? (surpriseOf(word) - mean) / deviation : 0);

  /** Bits a letter. */
  function surpriseOf(word: string): number {
    const own: Counts = new Map();
    if (learned.has(word)) countRuns(word, own);
    const count = (run: string) => (counts.get(run) ?? 0) - (own.get(run) ?? 0);
    return average(
      placesOf(word).map(({ before, letter }) => {
        const likelihood = before.reduce(
          (prior, run) => (count(`${run}|${letter}`) + priorWeight * prior) / (count(`${run}|`) + priorWeight),
          1 / alphabet,
        );
        return -Math.log2(likelihood);
      }),
    );
  }
}

function countRuns(word: string, counts: Counts): void {
  for (const { before, letter } of placesOf(word)) {
    for (const run of before) {
      for (const key of [`${run}|`, `${run}|${letter}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}

/** Every letter of a word, and its end, with the none, one and two before it. */
function placesOf(word: string): Place[] {
  const padded = `  ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, at) => ({
    before: ['', padded.slice(at + 1, at + 2), padded.slice(at, at + 2)],
    letter: padded.charAt(at + 2),
  }));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(values.length, 1);
}
