import type { ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import type { BlockPair, Stretch } from '@/core/reading/pair-blocks';
import { languageDirection } from '@/core/text/language';
import { Sentences } from './sentences';
import styles from './text.module.css';

export type ReadingBlock = Reading['blocks'][number];

type BlockPairProps = {
  pair: BlockPair<ReadingBlock>;
  source: string;
  target: string;
  /** Begins the chapter, or follows something that is no paragraph: not indented. */
  isFirst: boolean;
  hasInitial: boolean;
  gap: string;
};

/** How many sentences lie between two numbers on the fold. */
const numberedEvery = 5;

/** A paragraph, heading or verse on both pages, beginning on one line. */
export function BlockPairRow({ pair, source, target, isFirst, hasInitial, gap }: BlockPairProps) {
  const { block } = pair;
  if (block.kind === 'separator') return <hr className={styles.separator} />;
  const isGap = pair.target.every((stretch) => stretch.text === null);
  const numbered = block.segments.find(({ number }) => number % numberedEvery === 0);
  const text = (stretches: readonly Stretch[], language: string, isSource: boolean) => (
    <BlockText block={block} page={isSource ? 'source' : 'target'} language={language}>
      <Sentences stretches={stretches} anchors={isSource} gap={gap} />
    </BlockText>
  );
  return (
    <div
      className={`${styles.grid} ${styles.pair}`}
      data-kind={block.kind}
      data-first={isFirst}
      data-initial={hasInitial}
      data-gap={isGap}
    >
      {text(pair.source, source, true)}
      <span className={styles.number} aria-hidden="true">
        {numbered && <span>{numbered.number}</span>}
      </span>
      {text(pair.target, target, false)}
    </div>
  );
}

type BlockTextProps = { block: ReadingBlock; page: 'source' | 'target'; language: string; children: ReactNode };

function BlockText({ block, page, language, children }: BlockTextProps) {
  const Element = block.kind === 'heading' ? headingOf(block.level) : 'p';
  return (
    <Element
      className={`tx ${styles.text} ${styles[page]}`}
      data-page={page}
      lang={language}
      dir={languageDirection(language)}
    >
      {children}
    </Element>
  );
}

/** The chapter's title is the first of the page. */
function headingOf(level: number | null): 'h2' | 'h3' | 'h4' {
  if (level === null || level <= 2) return 'h2';
  return level === 3 ? 'h3' : 'h4';
}
