// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Similarity } from './similarity-score';

/** A vector for each sentence, all equally long, such as a model of many languages makes: those of translations point the same way. */
export type SentenceVectors = readonly Float32Array[];

// The path of a text passes near few of all pairs, so these are kept in blocks, a sentence of the source by some of the target.
const blockSize = 64;

/** How alike sentences are by the angle between their vectors, 1 at most. Each pair is worked out once, when it is asked for. */
export function similarityOfVectors(source: SentenceVectors, target: SentenceVectors): Similarity {
  const sources = source.map(toUnit);
  const targets = target.map(toUnit);
  const blocksInRow = Math.ceil(targets.length / blockSize);
  const blocks = new Map<number, Float32Array>();
  return (from, to) => {
    const key = from * blocksInRow + Math.floor(to / blockSize);
    let block = blocks.get(key);
    if (!block) {
      block = new Float32Array(blockSize).fill(Number.NaN);
      blocks.set(key, block);
    }
    const at = to % blockSize;
    if (Number.isNaN(block[at]!)) block[at] = dot(sources[from]!, targets[to]!);
    return block[at]!;
  };
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((value) => value / length) : vector;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
