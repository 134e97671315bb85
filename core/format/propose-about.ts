import type { ReadBlock } from '@/core/format/document';

/** What a text says of itself; empty where it says nothing. */
export type ProposedAbout = { readonly title: string; readonly author: string };

/**
 * A title and an author from the head of a text: front matter, then a first heading that stands above all others, then a short
 * first line that is no sentence. Else the title is the file's name without its extension.
 */
export function proposeAbout(blocks: readonly ReadBlock[], fileName: string): ProposedAbout {
  const front = blocks[0]?.block.kind === 'code' ? blocks[0].block.before : '';
  const title = frontMatter(front, 'title') || titleHeading(blocks) || titleLine(blocks) || titleOfName(fileName);
  return { title: title.slice(0, longestTitle), author: frontMatter(front, 'author') };
}

// As long as the title of a work may be.
const longestTitle = 300;

function frontMatter(text: string, name: string): string {
  if (!text.startsWith('---')) return '';
  const line = new RegExp(`^${name}:[ \\t]*(.+?)[ \\t]*$`, 'im').exec(text)?.[1] ?? '';
  return line.replace(/^(["'])(.*)\1$/, '$2').trim();
}

function titleHeading(blocks: readonly ReadBlock[]): string {
  const opening = blocks.findIndex(({ block }) => block.segments.length > 0);
  const first = blocks[opening];
  if (first?.block.kind !== 'heading' || first.block.level !== 1) return '';
  const isAlone = !blocks.some(({ block }, at) => at > opening && block.kind === 'heading' && block.level === 1);
  return isAlone ? plainLine(first) : '';
}

// Half a line of print.
const shortLine = 60;

function titleLine(blocks: readonly ReadBlock[]): string {
  const at = blocks.findIndex(({ block }) => block.segments.length > 0);
  const opening = blocks[at];
  const next = blocks.find(({ block }, place) => place > at && block.segments.length > 0);
  if (opening?.block.kind !== 'paragraph' || !next || opening.block.segments.length > 1) return '';
  const line = plainLine(opening);
  return line.length <= shortLine && !/[.!?…:,;。！？؟।"”»」)]$/u.test(line) ? line : '';
}

function plainLine({ block }: ReadBlock): string {
  return block.segments
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)(\*{1,3}|_{1,3}|`+)(?=\S)(.*?\S)\1/g, '$2')
    .trim();
}

function titleOfName(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
