import type { Reading } from '@/api/contract/documents';
import { languageDirection } from '@/core/text/language';
import type { PageName } from './column-page';
import { type Html, holding } from './html';
import styles from './text.module.css';

export type ReadingBlock = Reading['blocks'][number];

type BlockTextProps = {
  block: ReadingBlock;
  page: PageName;
  language: string;
  /** Whether its sentences unfold: neither a paragraph nor a heading of HTML may hold what does. */
  isUnfolding?: boolean;
  text: Html;
};

/** A block on one page. */
export function BlockText({ block, page, language, isUnfolding = false, text }: BlockTextProps) {
  const written = {
    className: `tx ${styles.text} ${styles[page] ?? styles.beside}`,
    'data-page': page,
    lang: language,
    dir: languageDirection(language),
    ...holding(text),
  };
  const level = headingLevel(block.level);
  if (block.kind !== 'heading') return isUnfolding ? <div {...written} /> : <p {...written} />;
  if (isUnfolding) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a heading element may not hold what unfolds
      <div {...written} role="heading" aria-level={level} />
    );
  }
  const Heading = `h${level}` as const;
  return <Heading {...written} />;
}

/** The chapter's title is the first of the page. */
function headingLevel(level: number | null): 2 | 3 | 4 {
  if (level === null || level <= 2) return 2;
  return level === 3 ? 3 : 4;
}
