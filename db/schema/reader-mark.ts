import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { ReaderMarkKind } from '@/core/reading/reader-mark';
import { moment } from './moment';
import { segment } from './text';
import { edition, workId } from './work';

/** What a reader, with an account or without, says of a sentence in an edition. */
export const readerMark = pgTable(
  'reader_mark',
  {
    workId: workId(),
    id: uuid().notNull(),
    segmentId: uuid().notNull(),
    language: text().notNull(),
    editionId: uuid().notNull(),
    /** Null for the working text. */
    release: integer(),
    kind: text().$type<ReaderMarkKind>().notNull(),
    note: text().notNull(),
    /** Of the account, or of a key that the device made for itself: neither can be read from it. */
    keyHash: text().notNull(),
    createdAt: moment().notNull(),
    removedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    uniqueIndex('reader_mark_once')
      .on(table.workId, table.segmentId, table.editionId, table.kind, table.keyHash)
      .where(sql`removed_at is null`),
    index('reader_mark_language').on(table.workId, table.language).where(sql`removed_at is null`),
    foreignKey({
      name: 'reader_mark_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'reader_mark_edition',
      columns: [table.workId, table.editionId],
      foreignColumns: [edition.workId, edition.id],
    }).onDelete('cascade'),
  ],
);
