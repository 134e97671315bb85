import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Anchor } from '@/core/annotation/anchor';
import type { MqmCategory, MqmSeverity } from '@/core/review/mqm';
import type { VersionState } from '@/core/work/version-state';
import { moment } from './moment';
import { user } from './people';
import { document, segment } from './text';
import { revision, version } from './translation';
import { contributor, workId } from './work';

const userId = () =>
  uuid()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

/** Comments on one phrase of the source, or of a version; without an anchor, on the whole sentence. */
export const thread = pgTable(
  'thread',
  {
    workId: workId(),
    id: uuid().notNull(),
    documentId: uuid().notNull(),
    segmentId: uuid().notNull(),
    /** Null for the source, whose comments belong to all languages. */
    versionId: uuid(),
    language: text(),
    anchor: jsonb().$type<Anchor>(),
    /** How many of its comments stand. With none it isn't shown. */
    comments: integer().notNull(),
    /** Who wrote the newest comment that stands. */
    lastWriterId: uuid(),
    createdAt: moment().notNull(),
    resolvedAt: moment(),
    resolvedBy: uuid(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('thread_document').on(table.workId, table.documentId),
    index('thread_version').on(table.workId, table.versionId).where(sql`version_id is not null`),
    foreignKey({
      name: 'thread_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'thread_version',
      columns: [table.workId, table.versionId],
      foreignColumns: [version.workId, version.id],
    }).onDelete('cascade'),
  ],
);

export const comment = pgTable(
  'comment',
  {
    workId: workId(),
    id: uuid().notNull(),
    threadId: uuid().notNull(),
    contributorId: uuid().notNull(),
    body: text().notNull(),
    createdAt: moment().notNull(),
    /** A removed comment is kept, so that its writer can put it back. */
    removedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('comment_thread').on(table.workId, table.threadId, table.createdAt),
    foreignKey({
      name: 'comment_thread',
      columns: [table.workId, table.threadId],
      foreignColumns: [thread.workId, thread.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'comment_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);

/** Members whom a comment calls by their sigla. */
export const mention = pgTable(
  'mention',
  { workId: workId(), commentId: uuid().notNull(), userId: userId() },
  (table) => [
    primaryKey({ columns: [table.workId, table.commentId, table.userId] }),
    foreignKey({
      name: 'mention_comment',
      columns: [table.workId, table.commentId],
      foreignColumns: [comment.workId, comment.id],
    }).onDelete('cascade'),
  ],
);

/** Up to which of its comments a person has read a thread. */
export const threadRead = pgTable(
  'thread_read',
  { workId: workId(), threadId: uuid().notNull(), userId: userId(), upTo: moment().notNull() },
  (table) => [
    primaryKey({ columns: [table.workId, table.threadId, table.userId] }),
    foreignKey({
      name: 'thread_read_thread',
      columns: [table.workId, table.threadId],
      foreignColumns: [thread.workId, thread.id],
    }).onDelete('cascade'),
  ],
);

/** When a person last looked through a chapter in a language. */
export const lastLook = pgTable(
  'last_look',
  {
    workId: workId(),
    userId: userId(),
    documentId: uuid().notNull(),
    language: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.userId, table.documentId, table.language] }),
    foreignKey({
      name: 'last_look_document',
      columns: [table.workId, table.documentId],
      foreignColumns: [document.workId, document.id],
    }).onDelete('cascade'),
  ],
);

/** An error that a reviewer found in a revision, on a phrase of it or on the whole. */
export const errorMark = pgTable(
  'error_mark',
  {
    workId: workId(),
    id: uuid().notNull(),
    documentId: uuid().notNull(),
    language: text().notNull(),
    versionId: uuid().notNull(),
    revisionId: uuid().notNull(),
    anchor: jsonb().$type<Anchor>(),
    category: text().$type<MqmCategory>().notNull(),
    severity: text().$type<MqmSeverity>().notNull(),
    note: text().notNull(),
    /** Who found it. */
    contributorId: uuid().notNull(),
    createdAt: moment().notNull(),
    removedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('error_mark_document').on(table.workId, table.documentId, table.language),
    index('error_mark_version').on(table.workId, table.versionId),
    foreignKey({
      name: 'error_mark_revision',
      columns: [table.workId, table.revisionId],
      foreignColumns: [revision.workId, revision.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'error_mark_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);

/** Versions decided together, so that one undo takes them all back. */
export const batch = pgTable(
  'batch',
  {
    workId: workId(),
    id: uuid().notNull(),
    documentId: uuid().notNull(),
    language: text().notNull(),
    state: text().$type<VersionState>().notNull(),
    contributorId: uuid().notNull(),
    versions: integer().notNull(),
    decidedAt: moment().notNull(),
    undoneAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    foreignKey({
      name: 'batch_document',
      columns: [table.workId, table.documentId],
      foreignColumns: [document.workId, document.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'batch_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);

/** What a batch found of a version: its revision, and the state and reason to go back to. */
export const batchVersion = pgTable(
  'batch_version',
  {
    workId: workId(),
    batchId: uuid().notNull(),
    versionId: uuid().notNull(),
    revisionId: uuid().notNull(),
    before: text().$type<VersionState>().notNull(),
    reason: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.batchId, table.versionId] }),
    foreignKey({
      name: 'batch_version_batch',
      columns: [table.workId, table.batchId],
      foreignColumns: [batch.workId, batch.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'batch_version_version',
      columns: [table.workId, table.versionId],
      foreignColumns: [version.workId, version.id],
    }).onDelete('cascade'),
  ],
);

/** A judgement of two revisions shown without names. */
export const comparison = pgTable(
  'comparison',
  {
    workId: workId(),
    id: uuid().notNull(),
    segmentId: uuid().notNull(),
    language: text().notNull(),
    firstId: uuid().notNull(),
    secondId: uuid().notNull(),
    /** Null where neither is better. */
    chosen: text().$type<'first' | 'second'>(),
    reason: text().notNull(),
    contributorId: uuid().notNull(),
    createdAt: moment().notNull(),
    removedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('comparison_segment').on(table.workId, table.segmentId, table.language),
    ...(['first', 'second'] as const).map((place) =>
      foreignKey({
        name: `comparison_${place}`,
        columns: [table.workId, table[`${place}Id`]],
        foreignColumns: [revision.workId, revision.id],
      }).onDelete('cascade'),
    ),
    foreignKey({
      name: 'comparison_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'comparison_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);
