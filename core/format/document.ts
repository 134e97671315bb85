/** One document (a chapter) of an imported file. `title` is plain text, empty when no heading gives one. */
export type ParsedDocument = { readonly title: string; readonly blocks: readonly ParsedBlock[] };

/** `code` is what no one translates: code, front matter, comments, link targets. */
export type BlockKind = 'paragraph' | 'heading' | 'verse' | 'list-item' | 'separator' | 'code';

/**
 * `before` + `segments` + `after` is the block's text in the file. `before` holds blank lines at the head of the file,
 * indentation and markup (`# `, `- `, `> `), `after` the trailing blanks and line breaks. A segment carries the spaces and
 * line breaks up to the next. Separators and code have no segments: all of their text is in `before`.
 */
export type ParsedBlock = {
  readonly kind: BlockKind;
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
  readonly before: string;
  readonly segments: readonly string[];
  readonly after: string;
};

/** A block as it is read: the place of its document, and the offset that reading has reached. */
export type ReadBlock = {
  readonly document: number;
  readonly title: string;
  readonly block: ParsedBlock;
  readonly end: number;
};

/** Gathers blocks that were read one by one; undone by `joinDocuments`. */
export function gatherDocuments(blocks: Iterable<ReadBlock>): ParsedDocument[] {
  const documents: { title: string; blocks: ParsedBlock[] }[] = [];
  for (const { document, title, block } of blocks) {
    documents[document] ??= { title, blocks: [] };
    documents[document].blocks.push(block);
  }
  return documents;
}
