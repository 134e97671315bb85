import type { Reading } from '@/api/contract/documents';
import { languageDirection } from '@/core/text/language';
import type { PageName } from './column-page';
import { type Html, html } from './html';
import styles from './text.module.css';

export type ReadingBlock = Reading['blocks'][number];

type WrittenBlock = {
  readonly block: ReadingBlock;
  readonly page: PageName;
  readonly language: string;
  /** Whether its sentences unfold: neither a paragraph nor a heading of HTML may hold what does. */
  readonly isUnfolding?: boolean;
  readonly text: Html;
  /** What its text begins with. */
  readonly begin?: string | undefined;
};

/** Japanese brackets of speech have the room of an indent in them. */
const opensSpeech = /^[「『（]/;

/** A block on one page. */
export function writeBlock({ block, page, language, isUnfolding = false, text, begin = '' }: WrittenBlock): Html {
  const name =
    `tx ${styles.text} ${styles[page] ?? styles.beside} ${opensSpeech.test(begin) ? styles.speech : ''}`.trim();
  const written = html`class="${name}" data-page="${page}" lang="${language}" dir="${languageDirection(language)}"`;
  const level = headingLevel(block.level);
  if (block.kind !== 'heading') {
    return isUnfolding ? html`<div ${written}>${text}</div>` : html`<p ${written}>${text}</p>`;
  }
  if (isUnfolding) return html`<div ${written} role="heading" aria-level="${level}">${text}</div>`;
  return html`<h${level} ${written}>${text}</h${level}>`;
}

/** The chapter's title is the first of the page. */
function headingLevel(level: number | null): 2 | 3 | 4 {
  if (level === null || level <= 2) return 2;
  return level === 3 ? 3 : 4;
}
