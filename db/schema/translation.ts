import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { RevisionOrigin, SegmentState, VersionState } from '@/core/work/version-state';
import { moment } from './moment';
import { document, segment } from './text';
import { contributor, workId } from './work';

/** One contributor's text in one language for a run of segments. Text and state are those of its newest revision. */
export const version = pgTable(
  'version',
  {
    workId: workId(),
    id: uuid().notNull(),
    documentId: uuid().notNull(),
    language: text().notNull(),
    contributorId: uuid().notNull(),
    state: text().$type<VersionState>().notNull(),
    text: text().notNull(),
    omitted: boolean().notNull().default(false),
    /** Its source changed since. */
    stale: boolean().notNull().default(false),
    /** What that said before; null unless it is stale, and where it isn't known. */
    sourceBefore: text(),
    /** Why it was rejected, or what change is asked for. */
    reason: text().notNull().default(''),
    /** How sure it is that it belongs to its segments, where aligning found that; null once a person has looked at it. */
    confidence: real(),
    revisionId: uuid().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('version_document').on(table.workId, table.documentId, table.language),
    foreignKey({
      name: 'version_document',
      columns: [table.workId, table.documentId],
      foreignColumns: [document.workId, document.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'version_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);

/** Which segments a version covers. A withdrawn version keeps its rows, not live, so that its history has a place. */
export const coverage = pgTable(
  'coverage',
  {
    workId: workId(),
    segmentId: uuid().notNull(),
    versionId: uuid().notNull(),
    language: text().notNull(),
    contributorId: uuid().notNull(),
    live: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.segmentId, table.versionId] }),
    uniqueIndex('coverage_live')
      .on(table.workId, table.segmentId, table.language, table.contributorId)
      .where(sql`live`),
    index('coverage_version').on(table.workId, table.versionId),
    foreignKey({
      name: 'coverage_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'coverage_version',
      columns: [table.workId, table.versionId],
      foreignColumns: [version.workId, version.id],
    }).onDelete('cascade'),
  ],
);

/** A save. `beside` marks one whose base was no longer the newest: it waits beside the text until someone settles it. */
export const revision = pgTable(
  'revision',
  {
    workId: workId(),
    id: uuid().notNull(),
    versionId: uuid().notNull(),
    baseId: uuid(),
    contributorId: uuid().notNull(),
    text: text().notNull(),
    omitted: boolean().notNull().default(false),
    segmentIds: uuid().array().notNull(),
    origin: text().$type<RevisionOrigin>().notNull(),
    beside: boolean().notNull().default(false),
    createdAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('revision_version').on(table.workId, table.versionId, table.createdAt),
    index('revision_beside').on(table.workId, table.versionId).where(sql`beside`),
    foreignKey({
      name: 'revision_version',
      columns: [table.workId, table.versionId],
      foreignColumns: [version.workId, version.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'revision_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);

/** Where each begun segment stands in a language. Segments without a row are empty. */
export const segmentState = pgTable(
  'segment_state',
  {
    workId: workId(),
    segmentId: uuid().notNull(),
    language: text().notNull(),
    documentId: uuid().notNull(),
    state: text().$type<SegmentState>().notNull(),
    versions: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.segmentId, table.language] }),
    index('segment_state_document').on(table.workId, table.documentId, table.language, table.state),
    foreignKey({
      name: 'segment_state_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
  ],
);

/** Begun segments and their source words by state, kept in step by every save. */
export const progress = pgTable(
  'progress',
  {
    workId: workId(),
    documentId: uuid().notNull(),
    language: text().notNull(),
    state: text().$type<SegmentState>().notNull(),
    segments: integer().notNull(),
    words: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.documentId, table.language, table.state] }),
    foreignKey({
      name: 'progress_document',
      columns: [table.workId, table.documentId],
      foreignColumns: [document.workId, document.id],
    }).onDelete('cascade'),
  ],
);
