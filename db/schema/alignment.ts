import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import type { Embedding } from '@/core/align/embedding';
import type { KeptBead } from '@/core/align/kept-bead';
import type { Splitting } from '@/core/format/splitting';
import { moment } from './moment';
import { user } from './people';
import { contributor, workId } from './work';

/** A translation that came as a file, on its way to becoming versions. It keeps the file's text, spaces and all. */
export const alignment = pgTable(
  'alignment',
  {
    workId: workId(),
    id: uuid().notNull(),
    language: text().notNull(),
    contributorId: uuid().notNull(),
    /** What its versions will be. */
    state: text().$type<'draft' | 'in-review' | 'approved'>().notNull(),
    fileName: text().notNull(),
    encoding: text().notNull(),
    bom: boolean().notNull(),
    sha256: text().notNull(),
    text: text().notNull(),
    /** Where the file's chapters begin in it, in UTF-16 code units. */
    chapterStarts: integer().array().notNull().default([]),
    /** How it was divided and split. */
    splitting: jsonb().$type<Splitting>().notNull().default({ by: 'sentence', chapters: 'headings', srx: null }),
    /** Null where the instance knows no embeddings service. */
    embedding: jsonb().$type<Embedding>(),
    importedBy: uuid().references(() => user.id, { onDelete: 'set null' }),
    importedAt: moment().notNull(),
    changedAt: moment().notNull(),
    finishedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    foreignKey({
      name: 'alignment_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);

/** Which stretches of the file answer which segments. `pieces` are starts and ends by turns, in UTF-16 code units. */
export const bead = pgTable(
  'bead',
  {
    workId: workId(),
    alignmentId: uuid().notNull(),
    id: uuid().notNull(),
    position: integer().notNull(),
    segmentIds: uuid().array().notNull(),
    pieces: integer().array().notNull(),
    confidence: real(),
    confirmed: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.alignmentId, table.id] }),
    index('bead_position').on(table.workId, table.alignmentId, table.position),
    foreignKey({
      name: 'bead_alignment',
      columns: [table.workId, table.alignmentId],
      foreignColumns: [alignment.workId, alignment.id],
    }).onDelete('cascade'),
  ],
);

/** What a person did to the beads: from a position on, some gave way to others. Undone, it stays. */
export const alignmentStep = pgTable(
  'alignment_step',
  {
    workId: workId(),
    alignmentId: uuid().notNull(),
    number: integer().notNull(),
    position: integer().notNull(),
    removed: jsonb().$type<KeptBead[]>().notNull(),
    put: jsonb().$type<KeptBead[]>().notNull(),
    undone: boolean().notNull(),
    takenBy: uuid(),
    takenAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.alignmentId, table.number] }),
    foreignKey({
      name: 'alignment_step_alignment',
      columns: [table.workId, table.alignmentId],
      foreignColumns: [alignment.workId, alignment.id],
    }).onDelete('cascade'),
  ],
);
