import type { BlockPair, ReadBlock, Stretch } from './pair-blocks';

/**
 * The sentences of the source that each stretch of the first column answers, by its first segment id. They keep their order
 * and may come from several blocks.
 */
export function listAnswers<Block extends ReadBlock>(pairs: readonly BlockPair<Block>[]): Map<string, Stretch[]> {
  const sourceOf = new Map(pairs.flatMap((pair) => pair.source.map((one) => [one.segmentIds[0] ?? '', one])));
  const targets = pairs.flatMap((pair) => pair.targets[0] ?? []);
  return new Map(
    targets.map(({ segmentIds }) => [segmentIds[0] ?? '', segmentIds.flatMap((id) => sourceOf.get(id) ?? [])]),
  );
}
