import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { BlockKind } from '@/core/format/document';
import { moment } from './moment';
import { user } from './people';
import { segment } from './text';
import { version } from './translation';
import { contributor, edition, workId } from './work';

const userId = () => uuid().references(() => user.id, { onDelete: 'set null' });

/** Which version an edition takes for a segment because someone chose it by hand. */
export const editionChoice = pgTable(
  'edition_choice',
  {
    workId: workId(),
    editionId: uuid().notNull(),
    segmentId: uuid().notNull(),
    versionId: uuid().notNull(),
    documentId: uuid().notNull(),
    chosenBy: userId(),
    chosenAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.editionId, table.segmentId] }),
    index('edition_choice_document').on(table.workId, table.editionId, table.documentId),
    index('edition_choice_version').on(table.workId, table.versionId),
    foreignKey({
      name: 'edition_choice_edition',
      columns: [table.workId, table.editionId],
      foreignColumns: [edition.workId, edition.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'edition_choice_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'edition_choice_version',
      columns: [table.workId, table.versionId],
      foreignColumns: [version.workId, version.id],
    }).onDelete('cascade'),
  ],
);

/** What an edition was when it was published. Neither this nor its documents and runs are ever changed or removed. */
export const release = pgTable(
  'release',
  {
    workId: workId(),
    id: uuid().notNull(),
    editionId: uuid().notNull(),
    number: integer().notNull(),
    title: text().notNull(),
    note: text().notNull(),
    /** Sentences of the source, and how many of them have text. */
    segments: integer().notNull(),
    translated: integer().notNull(),
    publishedBy: userId(),
    publishedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    uniqueIndex('release_number').on(table.workId, table.editionId, table.number),
    foreignKey({
      name: 'release_edition',
      columns: [table.workId, table.editionId],
      foreignColumns: [edition.workId, edition.id],
    }),
  ],
);

/** A block of a chapter with its sentences, as they were. */
export type FrozenBlock = {
  readonly id: string;
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly segments: readonly { readonly id: string; readonly number: number; readonly text: string }[];
};

/** A chapter's source as it was; read whole, so kept whole. It stays when the chapter itself goes. */
export const releaseDocument = pgTable(
  'release_document',
  {
    workId: workId(),
    releaseId: uuid().notNull(),
    documentId: uuid().notNull(),
    number: integer().notNull(),
    title: text().notNull(),
    segments: integer().notNull(),
    words: integer().notNull(),
    blocks: jsonb().$type<FrozenBlock[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.releaseId, table.documentId] }),
    foreignKey({
      name: 'release_document_release',
      columns: [table.workId, table.releaseId],
      foreignColumns: [release.workId, release.id],
    }),
  ],
);

/** A run of a release with its text. Version, revision and segments are named, not referred to: they may go. */
export const releaseRun = pgTable(
  'release_run',
  {
    workId: workId(),
    releaseId: uuid().notNull(),
    documentId: uuid().notNull(),
    /** The number of its first segment then. */
    number: integer().notNull(),
    segmentIds: uuid().array().notNull(),
    versionId: uuid().notNull(),
    revisionId: uuid().notNull(),
    contributorId: uuid().notNull(),
    /** Who approved the version last, where that is known. */
    reviewerId: uuid(),
    text: text().notNull(),
    omitted: boolean().notNull(),
    byHand: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.releaseId, table.documentId, table.number] }),
    index('release_run_version').on(table.workId, table.versionId),
    foreignKey({
      name: 'release_run_document',
      columns: [table.workId, table.releaseId, table.documentId],
      foreignColumns: [releaseDocument.workId, releaseDocument.releaseId, releaseDocument.documentId],
    }),
    foreignKey({
      name: 'release_run_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
    foreignKey({
      name: 'release_run_reviewer',
      columns: [table.workId, table.reviewerId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);
