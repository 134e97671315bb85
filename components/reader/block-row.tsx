import type { BlockPair, Stretch } from '@/core/reading/pair-blocks';
import { BlockText, type ReadingBlock } from './block-text';
import { pageOf } from './column-page';
import type { Layout } from './layout';
import type { NotesAt } from './notes/notes-at';
import { RevealingSentences } from './revealing-sentences';
import { Sentences } from './sentences';
import styles from './text.module.css';

type BlockRowProps = {
  pair: BlockPair<ReadingBlock>;
  layout: Layout;
  source: string;
  /** The languages of its columns. */
  targets: readonly string[];
  /** What each stretch of the first column translates, by its first segment id. */
  answers: ReadonlyMap<string, readonly Stretch[]>;
  /** Begins the chapter, or follows something that is no paragraph: not indented. */
  isFirst: boolean;
  hasInitial: boolean;
  gap: string;
  /** The notes at a sentence of a side, by its first segment. */
  notes: NotesAt;
};

/** How many sentences lie between two numbers on the fold. */
const numberedEvery = 5;

/** A paragraph, heading or verse: in columns, beginning on one line, or with its texts under one another. */
export function BlockRow({ pair, layout, source, targets, answers, isFirst, hasInitial, gap, notes }: BlockRowProps) {
  const { block } = pair;
  if (block.kind === 'separator') return <hr className={styles.separator} />;
  const numbered = block.segments.find(({ number }) => number % numberedEvery === 0);
  const isReveal = layout === 'reveal';
  const isAbreast = layout === 'facing' || layout === 'columns';
  const shown = isReveal ? targets.slice(0, 1) : targets;
  const sourceText = (
    <BlockText block={block} page="source" language={source}>
      <Sentences stretches={pair.source} anchors gap={gap} notes={notes('source')} />
    </BlockText>
  );
  return (
    <div
      className={`${styles.grid} ${styles.pair}`}
      data-kind={block.kind}
      data-first={isFirst}
      data-initial={hasInitial}
      data-gap={pair.targets.every((stretches) => stretches.every((stretch) => stretch.text === null))}
    >
      {isAbreast && sourceText}
      <span className={styles.number} aria-hidden="true" data-fold>
        {numbered && <span>{numbered.number}</span>}
      </span>
      {shown.map((language, place) => {
        const stretches = pair.targets[place] ?? [];
        if (!isAbreast && stretches.length === 0) return null;
        const page = pageOf(place);
        const own = place === 0 ? notes('target') : undefined;
        return (
          <BlockText key={page} block={block} page={page} language={language} isUnfolding={isReveal}>
            {isReveal ? (
              <RevealingSentences stretches={stretches} answers={answers} source={source} gap={gap} notes={own} />
            ) : (
              <Sentences stretches={stretches} gap={gap} notes={own} />
            )}
          </BlockText>
        );
      })}
      {layout === 'interleaved' && sourceText}
    </div>
  );
}
