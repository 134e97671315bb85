import type { DecodeProblem } from '@/core/format/decode-problem';
import type { Chapters } from '@/core/format/divide-chapters';
import type { ReadBlock } from '@/core/format/document';
import type { TextEncoding } from '@/core/format/encode-text';
import type { ExceptionChoices } from '@/core/format/exception-choices';
import type { FoundDoubt } from '@/core/format/list-doubts';
import type { FormatId } from '@/core/format/registry';
import type { SplitChoice } from '@/core/format/splitting';
import type { JoinedPieces } from '@/core/segment/learn-exceptions';
import type { SrxProblem } from '@/core/segment/srx/srx-rules';

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
} & ReadChoices;

/** How a text is divided and split; what was joined in it teaches exceptions. */
export type ReadChoices = {
  readonly chapters: Extract<Chapters, string>;
  readonly split: SplitChoice;
  readonly joins: readonly JoinedPieces[];
  readonly exceptions: ExceptionChoices;
};

/**
 * Blocks that were read since the last answer, what is doubtful in them, the exceptions that held, and how much of the text is
 * read, of 1.
 */
export type BlocksRead = {
  readonly blocks: readonly ReadBlock[];
  readonly doubts: readonly FoundDoubt[];
  readonly words: number;
  readonly exceptions: readonly string[];
  readonly reached: number;
};

/** What of an SRX file keeps a text from being split by it. */
export type RulesRefused = { readonly problems: readonly SrxProblem[] };

/** `order` numbers what the page asks for, and comes back with each answer to it. */
export type ReadOrder = { readonly order: number } & (
  | { readonly kind: 'decode'; readonly fileName: string; readonly bytes: ArrayBuffer }
  | ({ readonly kind: 'read' } & TextToRead)
);

export type ReadAnswer = { readonly order: number } & (
  | { readonly kind: 'decoded'; readonly result: DecodedFile | { readonly problem: FileProblem } }
  | ({ readonly kind: 'blocks' } & BlocksRead)
  | ({ readonly kind: 'refused' } & RulesRefused)
);
