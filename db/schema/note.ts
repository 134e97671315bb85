import { sql } from 'drizzle-orm';
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
import type { Anchor } from '@/core/annotation/anchor';
import type { NoteBody, NoteKind, NoteSide } from '@/core/annotation/note';
import { releaseDocument } from './edition';
import { moment } from './moment';
import { segment } from './text';
import { version } from './translation';
import { contributor, workId } from './work';

/** A note for readers on a phrase of the source, or of a version. */
export const note = pgTable(
  'note',
  {
    workId: workId(),
    id: uuid().notNull(),
    documentId: uuid().notNull(),
    segmentId: uuid().notNull(),
    /** Null for the source, whose notes belong to all languages. */
    language: text(),
    /** Null for the source; in a language, for a note that came without its version and waits for a place. */
    versionId: uuid(),
    kind: text().$type<NoteKind>().notNull(),
    /**
     * The concept that a gloss speaks of. It is named, not referred to: a concept or its glossary may be removed and put back, and
     * the note finds it again.
     */
    conceptId: uuid(),
    /** Right for the text as it is, or as it was when the note lost its words. */
    anchor: jsonb().$type<Anchor>().notNull(),
    /** The language that it was written in; its other bodies are translations. */
    bodyLanguage: text().notNull(),
    /** The sentence that readers come to before they get it. */
    heldUntilId: uuid(),
    contributorId: uuid().notNull(),
    createdAt: moment().notNull(),
    /** A removed note is kept, so that it can be put back. */
    removedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('note_document').on(table.workId, table.documentId),
    index('note_segment').on(table.workId, table.segmentId),
    index('note_version').on(table.workId, table.versionId),
    index('note_held_until').on(table.workId, table.heldUntilId).where(sql`held_until_id is not null`),
    foreignKey({
      name: 'note_segment',
      columns: [table.workId, table.segmentId],
      foreignColumns: [segment.workId, segment.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'note_held_until',
      columns: [table.workId, table.heldUntilId],
      foreignColumns: [segment.workId, segment.id],
    }),
    foreignKey({
      name: 'note_version',
      columns: [table.workId, table.versionId],
      foreignColumns: [version.workId, version.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'note_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);

/** What a note said in a language, save by save; the one with the highest number is what it says. Never changed or removed. */
export const noteRevision = pgTable(
  'note_revision',
  {
    workId: workId(),
    id: uuid().notNull(),
    noteId: uuid().notNull(),
    language: text().notNull(),
    number: integer().notNull(),
    text: text().notNull(),
    contributorId: uuid().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    uniqueIndex('note_revision_number').on(table.workId, table.noteId, table.language, table.number),
    foreignKey({
      name: 'note_revision_note',
      columns: [table.workId, table.noteId],
      foreignColumns: [note.workId, note.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'note_revision_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);

/** A note of a release at one of its places, with what it said in all languages. The note itself is named, not referred to. */
export const releaseNote = pgTable(
  'release_note',
  {
    workId: workId(),
    releaseId: uuid().notNull(),
    documentId: uuid().notNull(),
    /** In the chapter, from 1. */
    position: integer().notNull(),
    noteId: uuid().notNull(),
    kind: text().$type<NoteKind>().notNull(),
    side: text().$type<NoteSide>().notNull(),
    segmentIds: uuid().array().notNull(),
    /** The number of the first of them then. */
    number: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    marker: text().notNull(),
    isRepeat: boolean().notNull(),
    /** Where the sentence stood that it is held until: chapter and number. */
    heldUntil: jsonb().$type<{ readonly chapter: number; readonly number: number }>(),
    contributorId: uuid().notNull(),
    bodyLanguage: text().notNull(),
    bodies: jsonb().$type<NoteBody[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.releaseId, table.documentId, table.position] }),
    foreignKey({
      name: 'release_note_document',
      columns: [table.workId, table.releaseId, table.documentId],
      foreignColumns: [releaseDocument.workId, releaseDocument.releaseId, releaseDocument.documentId],
    }),
    foreignKey({
      name: 'release_note_contributor',
      columns: [table.workId, table.contributorId],
      foreignColumns: [contributor.workId, contributor.id],
    }),
  ],
);
