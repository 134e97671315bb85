import type { CSSProperties } from 'react';
import type { ReadingLine } from '@/api/contract/reading';
import { countLetters } from '@/core/reading/count-letters';
import type { BlockPair, Stretch } from '@/core/reading/pair-blocks';
import { BlockText, type ReadingBlock } from './block-text';
import { pageOf } from './column-page';
import type { Layout } from './layout';
import { writeFree } from './lines/write-free';
import { writeLines } from './lines/write-lines';
import type { MarkersOf } from './notes/write-markers';
import styles from './text.module.css';
import { writeRevealing } from './write-revealing';
import { writeSentences } from './write-sentences';
import { joinInsertions } from './write-stretches';

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
  markers: MarkersOf;
  /** Lines in other languages, word by word where they are asked for. */
  lines: readonly ReadingLine[];
};

/** How many sentences lie between two numbers on the fold. */
const numberedEvery = 5;

/** A paragraph, heading or verse: in columns, beginning on one line, or with its texts under one another. */
export function BlockRow({
  pair,
  layout,
  source,
  targets,
  answers,
  isFirst,
  hasInitial,
  gap,
  markers,
  lines,
}: BlockRowProps) {
  const { block } = pair;
  if (block.kind === 'separator') return <hr className={styles.separator} />;
  const numbered = block.segments.find(({ number }) => number % numberedEvery === 0);
  const words = writeLines(lines);
  const isReveal = layout === 'reveal';
  const isAbreast = layout === 'facing' || layout === 'columns';
  const shown = isReveal ? targets.slice(0, 1) : targets;
  const sourceText = (
    <BlockText
      block={block}
      page="source"
      language={source}
      text={writeSentences(pair.source, {
        gap,
        anchors: true,
        insertionsOf: joinInsertions(words, markers('source')),
        underOf: writeFree(lines, pair.targets[0] ?? [], targets[0] ?? source),
      })}
    />
  );
  return (
    <div
      className={`${styles.grid} ${styles.pair}`}
      data-kind={block.kind}
      data-first={isFirst}
      data-initial={hasInitial}
      data-gap={pair.targets.every((stretches) => stretches.every((stretch) => stretch.text === null))}
      style={roomOf(isReveal ? pair.targets.slice(0, 1) : [pair.source, ...pair.targets], isAbreast)}
    >
      {isAbreast && sourceText}
      <span className={styles.number} aria-hidden="true" data-fold>
        {numbered && <span>{numbered.number}</span>}
      </span>
      {shown.map((language, place) => {
        const stretches = pair.targets[place] ?? [];
        if (!isAbreast && stretches.length === 0) return null;
        const page = pageOf(place);
        const at = { gap, insertionsOf: markers(page) };
        const text = isReveal
          ? writeRevealing(stretches, at, { answers, source, insertionsOf: words })
          : writeSentences(stretches, at);
        return (
          <BlockText key={page} block={block} page={page} language={language} text={text} isUnfolding={isReveal} />
        );
      })}
      {layout === 'interleaved' && sourceText}
    </div>
  );
}

/** How much there is to read, by which the style sheets reckon how high a row will be that isn't drawn yet. */
function roomOf(texts: readonly (readonly Stretch[])[], isAbreast: boolean): CSSProperties {
  const counts = texts.map((stretches) => stretches.reduce((sum, { text }) => sum + countLetters(text ?? ''), 0));
  const letters = isAbreast ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
  const room: Record<string, number> = { '--letters': letters };
  return room;
}
