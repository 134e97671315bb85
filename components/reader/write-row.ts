import type { ReadingLine } from '@/api/contract/reading';
import { countLetters } from '@/core/reading/count-letters';
import type { BlockPair, Stretch } from '@/core/reading/pair-blocks';
import { pageOf } from './column-page';
import { type Html, html, joinHtml } from './html';
import type { Layout } from './layout';
import { writeFree } from './lines/write-free';
import { writeLines } from './lines/write-lines';
import type { MarkersOf } from './notes/write-markers';
import styles from './text.module.css';
import { type ReadingBlock, writeBlock } from './write-block';
import { writeRevealing } from './write-revealing';
import { writeSentences } from './write-sentences';
import { joinInsertions } from './write-stretches';

/** What the rows of a chapter have in common. */
export type Setting = {
  readonly layout: Layout;
  readonly source: string;
  /** The languages of its columns. */
  readonly targets: readonly string[];
  /** What each stretch of the first column translates, by its first segment id. */
  readonly answers: ReadonlyMap<string, readonly Stretch[]>;
  /** Said of a place without text. */
  readonly gap: string;
  readonly markers: MarkersOf;
  /** Whether the translation stands under lines that are read word by word. */
  readonly hasFree: boolean;
};

type Row = {
  readonly pair: BlockPair<ReadingBlock>;
  /** Begins the chapter, or follows something that is no paragraph: not indented. */
  readonly isFirst: boolean;
  readonly hasInitial: boolean;
  /** Lines in other languages that stand word by word. */
  readonly lines: readonly ReadingLine[];
};

/** How many sentences lie between two numbers on the fold. */
const numberedEvery = 5;

/** A paragraph, heading or verse: in columns, beginning on one line, or with its texts under one another. */
export function writeRow({ pair, isFirst, hasInitial, lines }: Row, setting: Setting): Html {
  const { block } = pair;
  const { layout, source, targets, answers, gap, markers, hasFree } = setting;
  if (block.kind === 'separator') return html`<hr class="${styles.separator}">`;
  const words = writeLines(lines);
  const isReveal = layout === 'reveal';
  const isAbreast = layout === 'facing' || layout === 'columns';
  const sourceText = writeSentences(pair.source, {
    gap,
    anchors: true,
    insertionsOf: joinInsertions(words, markers('source')),
    underOf: writeFree(hasFree ? lines : [], pair.targets[0] ?? [], targets[0] ?? source),
  });
  const begin = pair.source[0]?.text ?? '';
  const sourceBlock = writeBlock({ block, page: 'source', language: source, text: sourceText, begin });
  const shown = isReveal ? targets.slice(0, 1) : targets;
  const targetBlocks = shown.flatMap((language, place) => {
    const stretches = pair.targets[place] ?? [];
    if (!isAbreast && stretches.length === 0) return [];
    const page = pageOf(place);
    const at = { gap, insertionsOf: markers(page) };
    const text = isReveal
      ? writeRevealing(stretches, at, { answers, source, insertionsOf: words })
      : writeSentences(stretches, at);
    return [writeBlock({ block, page, language, text, begin: stretches[0]?.text ?? '', isUnfolding: isReveal })];
  });
  const isGap = pair.targets.every((stretches) => stretches.every((stretch) => stretch.text === null));
  const said = html`data-kind="${block.kind}"${isFirst && html` data-first`}${hasInitial && html` data-initial`}${isGap && html` data-gap`}`;
  const letters = countRoom(isReveal ? pair.targets.slice(0, 1) : [pair.source, ...pair.targets], isAbreast);
  return html`<div class="${styles.grid} ${styles.pair}" ${said} style="--letters:${letters}">${isAbreast && sourceBlock}${writeNumber(block)}${joinHtml(targetBlocks)}${layout === 'interleaved' && sourceBlock}</div>`;
}

function writeNumber({ segments }: ReadingBlock): Html {
  const numbered = segments.find(({ number }) => number % numberedEvery === 0);
  const figure = numbered && html`<span>${numbered.number}</span>`;
  return html`<span class="${styles.number}" aria-hidden="true" data-fold>${figure}</span>`;
}

/** How much there is to read, by which the style sheets reckon how high a row will be that isn't drawn yet. */
function countRoom(texts: readonly (readonly Stretch[])[], isAbreast: boolean): number {
  const counts = texts.map((stretches) => stretches.reduce((sum, { text }) => sum + countLetters(text ?? ''), 0));
  return isAbreast ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
}
