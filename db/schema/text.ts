import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { BlockKind } from '@/core/format/document';
import { moment } from './moment';
import { sourceFile, workId } from './work';

export const document = pgTable(
  'document',
  {
    workId: workId(),
    id: uuid().notNull(),
    /** Chapter number, from 1, dense within the work. */
    number: integer().notNull(),
    title: text().notNull(),
    sourceFileId: uuid(),
    segments: integer().notNull().default(0),
    words: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('document_number').on(table.workId, table.number),
    foreignKey({
      name: 'document_source_file',
      columns: [table.workId, table.sourceFileId],
      foreignColumns: [sourceFile.workId, sourceFile.id],
    }),
  ],
);

/** `before` and `after` are the marks and line breaks around the block's segments: joined, they give the file back. */
export const block = pgTable(
  'block',
  {
    workId: workId(),
    id: uuid().notNull(),
    documentId: uuid().notNull(),
    position: integer().notNull(),
    kind: text().$type<BlockKind>().notNull(),
    level: integer(),
    before: text().notNull().default(''),
    after: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('block_position').on(table.workId, table.documentId, table.position),
    foreignKey({
      name: 'block_document',
      columns: [table.workId, table.documentId],
      foreignColumns: [document.workId, document.id],
    }).onDelete('cascade'),
  ],
);

export const segment = pgTable(
  'segment',
  {
    workId: workId(),
    id: uuid().notNull(),
    documentId: uuid().notNull(),
    blockId: uuid().notNull(),
    /** Sentence number, from 1, dense within the document: the second half of an address. */
    number: integer().notNull(),
    text: text().notNull(),
    words: integer().notNull(),
    /** A segment that left its document keeps its history and its versions. */
    retiredAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('segment_block').on(table.workId, table.blockId),
    index('segment_number').on(table.workId, table.documentId, table.number).where(sql`retired_at is null`),
    foreignKey({
      name: 'segment_block',
      columns: [table.workId, table.blockId],
      foreignColumns: [block.workId, block.id],
    }).onDelete('cascade'),
  ],
);
