import type { BlockKind } from '@/core/format/document';
import type { Splitting } from '@/core/format/splitting';
import type { LinePolicy } from '@/core/work/line-policy';
import type { Visibility } from '@/core/work/role';
import type { VersionState } from '@/core/work/version-state';
import type { FolderEdition } from './folder-edition';

/** A work as its folder of plain files holds it: see source-text/README.md. */
export type WorkFolder = {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly kind: string;
  readonly summary: string;
  readonly licence: string;
  readonly visibility: Visibility;
  readonly settings?: FolderSettings | undefined;
  readonly files: readonly FolderFile[];
  readonly contributors: readonly FolderContributor[];
  readonly languages: readonly { readonly language: string; readonly title: string }[];
  readonly documents: readonly FolderDocument[];
  readonly versions: readonly FolderVersion[];
  /** Those that say more than `languages`, in the order of the work. */
  readonly editions?: readonly FolderEdition[] | undefined;
};

/** What an owner sets for a work; what isn't named is as at first. */
export type FolderSettings = {
  readonly sourceLocked?: boolean | undefined;
  readonly readerMarks?: boolean | undefined;
  readonly linePolicy?: LinePolicy | undefined;
  /** Wordings within which no sentence ends. */
  readonly exceptions?: readonly string[] | undefined;
};

/** A file that the work was imported from. */
export type FolderFile = {
  readonly id: string;
  readonly name: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly sha256: string;
  /** How it was divided and split, where that isn't chapters by headings and sentences by their rules. */
  readonly splitting?: Splitting | undefined;
};

export type FolderContributor = { readonly id: string; readonly siglum: string; readonly name: string };

export type FolderDocument = {
  readonly id: string;
  readonly title: string;
  /** The file that it came from, where there was one. */
  readonly file: string | null;
  readonly blocks: readonly FolderBlock[];
};

export type FolderBlock = {
  readonly id: string;
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly before: string;
  readonly after: string;
  readonly segments: readonly FolderSegment[];
};

export type FolderSegment = { readonly id: string; readonly text: string };

export type FolderVersion = {
  readonly language: string;
  readonly siglum: string;
  readonly segments: readonly string[];
  readonly state: VersionState;
  readonly text: string;
  readonly omitted: boolean;
  readonly reason: string;
  /** How sure it is that the text belongs to its segments, where aligning found that and nobody has looked since. */
  readonly confidence?: number | null | undefined;
};

export const workFile = 'work.json';
export const sourceFile = 'source.jsonl';

/** Where the versions of one contributor in one language are kept. */
export function versionsFile(language: string, siglum: string): string {
  return `versions/${language}.${siglum}.jsonl`;
}
