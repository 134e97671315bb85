import type { VersionState } from './version-state';

/** What everyone is told of who may read a work. */
const openEventKinds = [
  'work-imported',
  'work-loaded',
  'work-changed',
  'language-added',
  'translation-imported',
  'source-joined',
  'source-split',
  'source-replaced',
  'source-confirmed',
  'chapters-added',
  'member-joined',
  'member-changed',
  'member-removed',
  'version-begun',
  'version-state-changed',
  'version-merged',
  'version-split',
  'version-restored',
  'conflict-settled',
  'edition-created',
  'edition-changed',
  'edition-removed',
  'version-chosen',
  'choice-taken-back',
  'release-published',
  'batch-approved',
  'batch-undone',
  'terms-imported',
  'import-undone',
  'glossary-attached',
  'glossary-detached',
  'glossary-removed',
  'glossary-put-back',
] as const;

/**
 * What only those who may comment are told of: readers see no comments, errors or comparisons, notes in their place, and of terms
 * what isn't held back from them.
 */
export const teamEventKinds = [
  'comment-added',
  'comment-removed',
  'thread-resolved',
  'thread-reopened',
  'error-marked',
  'error-removed',
  'texts-compared',
  'note-written',
  'note-changed',
  'note-removed',
  'term-proposed',
  'term-settled',
  'term-dismissed',
  'term-changed',
  'term-removed',
  'form-accepted',
  'term-suggested',
  'suggestion-dismissed',
  'term-waived',
  'waiver-removed',
] as const;

export const eventKinds = [...openEventKinds, ...teamEventKinds] as const;
export type EventKind = (typeof eventKinds)[number];

/** What an event says beyond who, when and where. */
export type EventDetails = {
  readonly before?: VersionState;
  readonly after?: VersionState;
  readonly reason?: string;
  readonly name?: string;
  readonly count?: number;
  readonly editionId?: string;
  /** The batch that a decision belongs to; the history of the work tells of the batch alone. */
  readonly batchId?: string;
};
