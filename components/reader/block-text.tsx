import type { ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import { languageDirection } from '@/core/text/language';
import type { PageName } from './column-page';
import styles from './text.module.css';

export type ReadingBlock = Reading['blocks'][number];

type BlockTextProps = {
  block: ReadingBlock;
  page: PageName;
  language: string;
  /** Whether its sentences unfold: neither a paragraph nor a heading of HTML may hold what does. */
  isUnfolding?: boolean;
  children: ReactNode;
};

/** A block on one page. */
export function BlockText({ block, page, language, isUnfolding = false, children }: BlockTextProps) {
  const text = {
    className: `tx ${styles.text} ${styles[page] ?? styles.beside}`,
    'data-page': page,
    lang: language,
    dir: languageDirection(language),
  };
  const level = headingLevel(block.level);
  if (block.kind !== 'heading') return isUnfolding ? <div {...text}>{children}</div> : <p {...text}>{children}</p>;
  if (isUnfolding) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a heading element may not hold what unfolds
      <div {...text} role="heading" aria-level={level}>
        {children}
      </div>
    );
  }
  const Heading = `h${level}` as const;
  return <Heading {...text}>{children}</Heading>;
}

/** The chapter's title is the first of the page. */
function headingLevel(level: number | null): 2 | 3 | 4 {
  if (level === null || level <= 2) return 2;
  return level === 3 ? 3 : 4;
}
