import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Anchor } from '@/core/annotation/anchor';
import type { FoundBy } from '@/core/terms/term-trie';
import { glossaryId } from './glossary';
import { moment } from './moment';
import { user } from './people';
import { segment } from './text';
import { version } from './translation';
import { workId } from './work';

const userId = () => uuid().references(() => user.id, { onDelete: 'set null' });

/** One occurrence in the source that a language needs no rendering of. */
export const waiver = pgTable(
  'waiver',
  {
    workId: workId(),
    id: uuid().notNull(),
    segmentId: uuid().notNull(),
    language: text().notNull(),
    conceptId: uuid().notNull(),
    anchor: jsonb().$type<Anchor>().notNull(),
    reason: text().notNull(),
    userId: userId(),
    createdAt: moment().notNull(),
    removedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('waiver_segment').on(table.workId, table.segmentId, table.language),
    foreignKey({
      name: 'waiver_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
  ],
);

/** Terms where they stand in the source, found anew in the background; for counts and lists. */
export const termUse = pgTable(
  'term_use',
  {
    workId: workId(),
    segmentId: uuid().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    glossaryId: glossaryId(),
    conceptId: uuid().notNull(),
    termId: uuid().notNull(),
    by: text().$type<FoundBy>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.segmentId, table.start, table.conceptId] }),
    index('term_use_concept').on(table.workId, table.conceptId),
    foreignKey({
      name: 'term_use_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
  ],
);

/** What the stored uses of a work were found with: a sum over its glossaries and its source. */
export const termIndex = pgTable('term_index', {
  workId: workId().primaryKey(),
  stamp: text().notNull(),
  foundAt: moment().notNull(),
});

/** How the terms of a version's source are rendered in it, found anew when asked for. */
export const termCheck = pgTable(
  'term_check',
  {
    workId: workId(),
    versionId: uuid().notNull(),
    /** What it was found from: glossaries, source, revision and waivers. */
    stamp: text().notNull(),
    faults: integer().notNull(),
    warnings: integer().notNull(),
    /** Forms that a person has to say yes or no to. */
    questions: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.versionId] }),
    foreignKey({
      name: 'term_check_version',
      columns: [table.workId, table.versionId],
      foreignColumns: [version.workId, version.id],
    }).onDelete('cascade'),
  ],
);

/** A text proposed to a contributor because a preferred term changed; settled once they took it or left it. */
export const suggestion = pgTable(
  'suggestion',
  {
    workId: workId(),
    id: uuid().notNull(),
    versionId: uuid().notNull(),
    /** The revision that it was made from. */
    revisionId: uuid().notNull(),
    text: text().notNull(),
    glossaryId: glossaryId(),
    conceptId: uuid().notNull(),
    /** What the text had, and what it has instead. */
    before: text().notNull(),
    after: text().notNull(),
    userId: userId(),
    createdAt: moment().notNull(),
    settledAt: moment(),
    outcome: text().$type<'accepted' | 'dismissed' | 'overtaken'>(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('suggestion_open').on(table.workId, table.versionId).where(sql`settled_at is null`),
    foreignKey({
      name: 'suggestion_version',
      columns: [table.workId, table.versionId],
      foreignColumns: [version.workId, version.id],
    }).onDelete('cascade'),
  ],
);

/** A wording that is no term. `key` is the wording in small letters. */
export const candidateDismissal = pgTable(
  'candidate_dismissal',
  { workId: workId(), key: text().notNull(), userId: userId(), dismissedAt: moment().notNull() },
  (table) => [primaryKey({ columns: [table.workId, table.key] })],
);

/** What a person said of a sentence: that it is a line in another language, or that it is none. */
export const markedLine = pgTable(
  'marked_line',
  {
    workId: workId(),
    segmentId: uuid().notNull(),
    /** Null where it is none. */
    language: text(),
    userId: uuid().references(() => user.id, { onDelete: 'set null' }),
    markedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.segmentId] }),
    foreignKey({
      name: 'marked_line_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
  ],
);

/** A concept that readers aren't told of before they have come to a sentence. */
export const conceptHold = pgTable(
  'concept_hold',
  {
    workId: workId(),
    conceptId: uuid().notNull(),
    segmentId: uuid().notNull(),
    userId: uuid().references(() => user.id, { onDelete: 'set null' }),
    heldAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.conceptId] }),
    foreignKey({
      name: 'concept_hold_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
  ],
);
