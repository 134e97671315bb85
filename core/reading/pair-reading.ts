import { usesSpaces } from '@/core/text/language';
import { type BlockPair, pairBlocks, type ReadBlock, type Target } from './pair-blocks';

type ReadText = { readonly language: string; readonly targets: readonly Target[] };

/** The blocks of a chapter with the stretches of the edition against them, then of the texts beside it. */
export function pairReading<Block extends ReadBlock & { readonly targets: readonly Target[] }>({
  language,
  blocks,
  columns,
}: {
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly columns: readonly ReadText[];
}): BlockPair<Block>[] {
  const own = { language, targets: blocks.flatMap((block) => block.targets) };
  return pairBlocks(
    blocks,
    [own, ...columns].map(({ language, targets }) => ({ targets, hasSpaces: usesSpaces(language) })),
  );
}
