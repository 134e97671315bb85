import type { BlockPair, Stretch } from '@/core/reading/pair-blocks';
import type { ReadingMode } from '@/core/reading/reading-query';
import { BlockText, type ReadingBlock } from './block-text';
import { RevealingSentences } from './revealing-sentences';
import { Sentences } from './sentences';
import styles from './text.module.css';

type BlockRowProps = {
  pair: BlockPair<ReadingBlock>;
  mode: ReadingMode;
  source: string;
  target: string;
  /** What each stretch of the target translates, by its first segment id. */
  answers: ReadonlyMap<string, readonly Stretch[]>;
  /** Begins the chapter, or follows something that is no paragraph: not indented. */
  isFirst: boolean;
  hasInitial: boolean;
  gap: string;
};

/** How many sentences lie between two numbers on the fold. */
const numberedEvery = 5;

/** A paragraph, heading or verse: on both pages, beginning on one line, or under one another on a single one. */
export function BlockRow({ pair, mode, source, target, answers, isFirst, hasInitial, gap }: BlockRowProps) {
  const { block } = pair;
  if (block.kind === 'separator') return <hr className={styles.separator} />;
  const numbered = block.segments.find(({ number }) => number % numberedEvery === 0);
  const isReveal = mode === 'reveal';
  const sourceText = (
    <BlockText block={block} page="source" language={source}>
      <Sentences stretches={pair.source} anchors gap={gap} />
    </BlockText>
  );
  const targetText = (
    <BlockText block={block} page="target" language={target} isUnfolding={isReveal}>
      {isReveal ? (
        <RevealingSentences stretches={pair.target} answers={answers} source={source} gap={gap} />
      ) : (
        <Sentences stretches={pair.target} gap={gap} />
      )}
    </BlockText>
  );
  return (
    <div
      className={`${styles.grid} ${styles.pair}`}
      data-kind={block.kind}
      data-first={isFirst}
      data-initial={hasInitial}
      data-gap={pair.target.every((stretch) => stretch.text === null)}
    >
      {mode === 'facing' && sourceText}
      <span className={styles.number} aria-hidden="true">
        {numbered && <span>{numbered.number}</span>}
      </span>
      {(mode === 'facing' || pair.target.length > 0) && targetText}
      {mode === 'interleaved' && sourceText}
    </div>
  );
}
