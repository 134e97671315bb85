import type { ParsedDocument } from '@/core/format/document';

/** Documents as lines to read in a test: `# title`, then a block's kind (and level), with its segments between bars. */
export function outline(documents: readonly ParsedDocument[]): string[] {
  return documents.flatMap(({ title, blocks }) => [
    `# ${title}`,
    ...blocks.map(({ kind, level = '', segments }) =>
      [`${kind}${level}`, ...segments.map((segment) => segment.trimEnd().replace(/\s+/g, ' '))].join(' | '),
    ),
  ]);
}
