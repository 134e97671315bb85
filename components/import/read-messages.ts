import type { DecodeProblem } from '@/core/format/decode-problem';
import type { Chapters } from '@/core/format/divide-chapters';
import type { ReadBlock } from '@/core/format/document';
import type { TextEncoding } from '@/core/format/encode-text';
import type { FoundDoubt } from '@/core/format/list-doubts';
import type { FormatId } from '@/core/format/registry';

/** Why a file can't be imported. */
export type FileProblem = DecodeProblem | { readonly code: 'too-large' | 'unknown-format' | 'no-text' | 'unreadable' };

export type DecodedFile = {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly bom: boolean;
  readonly format: FormatId;
};

export type TextToRead = {
  readonly text: string;
  readonly format: FormatId;
  readonly language: string;
  readonly chapters: Extract<Chapters, string>;
};

/** Blocks that were read since the last answer, what is doubtful in them, and how much of the text is read, of 1. */
export type BlocksRead = {
  readonly blocks: readonly ReadBlock[];
  readonly doubts: readonly FoundDoubt[];
  readonly words: number;
  readonly reached: number;
};

/** `order` numbers what the page asks for, and comes back with each answer to it. */
export type ReadOrder = { readonly order: number } & (
  | { readonly kind: 'decode'; readonly fileName: string; readonly bytes: ArrayBuffer }
  | ({ readonly kind: 'read' } & TextToRead)
);

export type ReadAnswer = { readonly order: number } & (
  | { readonly kind: 'decoded'; readonly result: DecodedFile | { readonly problem: FileProblem } }
  | ({ readonly kind: 'blocks' } & BlocksRead)
);
