import type { Split } from '@/core/format/block-span';
import type { Chapters } from '@/core/format/divide-chapters';
import type { ReadBlock } from '@/core/format/document';
import { readMarkdown } from '@/core/format/markdown';
import { readPlainText } from '@/core/format/plain-text';

export type FormatId = 'plain-text' | 'markdown';

/** A kind of file that can be read. `name` is its name in English; extensions are in lower case, without the dot. */
export type Format = {
  readonly id: FormatId;
  readonly name: string;
  readonly mediaType: string;
  readonly extensions: readonly string[];
  readonly read: (text: string, split: Split, options?: { readonly chapters?: Chapters }) => Generator<ReadBlock>;
};

const plainText: Format = {
  id: 'plain-text',
  name: 'Plain text',
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  read: readPlainText,
};

const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  read: readMarkdown,
};

export const formats: readonly Format[] = [plainText, markdown];

// Text by their bytes, but with a structure that reading them as prose would put before translators.
const structured = new Set(
  `html htm xhtml xml json jsonl yaml yml toml csv tsv po pot xlf xliff tmx tbx srt vtt ass properties strings resx ftl tex rtf
  fodt svg js ts css`.split(/\s+/),
);

/**
 * The format of a file, by its name and then by its text: headings with number signs make a text Markdown. Null when the
 * name belongs to a format that can't be read.
 */
export function formatOf(fileName: string, text: string): Format | null {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (markdown.extensions.includes(extension)) return markdown;
  if (structured.has(extension)) return null;
  return hasMarkedHeadings(text) ? markdown : plainText;
}

/** Two headings at least: a single number sign may be anything. */
function hasMarkedHeadings(text: string): boolean {
  const heading = /(?:^|\n[^\S\n]*\r?\n)#{1,6} \S[^\n]*(?:\n[^\S\n]*\r?\n|$)/g;
  return heading.test(text) && heading.test(text);
}
