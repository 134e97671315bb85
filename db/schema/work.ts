import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { GlossRule } from '@/core/annotation/note';
import type { EditionRule } from '@/core/edition/edition-rule';
import type { Splitting } from '@/core/format/splitting';
import type { LinePolicy } from '@/core/work/line-policy';
import type { Role, Visibility } from '@/core/work/role';
import { moment } from './moment';
import { user } from './people';

export const work = pgTable('work', {
  id: uuid().primaryKey(),
  title: text().notNull(),
  author: text().notNull(),
  language: text().notNull(),
  kind: text().notNull(),
  summary: text().notNull().default(''),
  licence: text().notNull().default(''),
  visibility: text().$type<Visibility>().notNull(),
  sourceLocked: boolean().notNull().default(false),
  /** Whether readers may mark sentences, without an account too. */
  readerMarks: boolean().notNull().default(false),
  linePolicy: text().$type<LinePolicy>().notNull().default('keep'),
  /** Wordings within which no sentence of this work ends, as abbreviations and names with a full stop. */
  exceptions: text().array().notNull().default([]),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
});

/** The first column of every table that belongs to a work, and goes with it. */
export const workId = () =>
  uuid()
    .notNull()
    .references(() => work.id, { onDelete: 'cascade' });

export const member = pgTable(
  'member',
  {
    workId: workId(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    role: text().$type<Role>().notNull(),
    /** Null for all languages of the work. */
    languages: text().array(),
    joinedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workId, table.userId, table.role] }), index('member_user').on(table.userId)],
);

/** Whoever has versions in a work: a member, or a name that came with a file. */
export const contributor = pgTable(
  'contributor',
  {
    workId: workId(),
    id: uuid().notNull(),
    userId: uuid().references(() => user.id, { onDelete: 'set null' }),
    name: text().notNull(),
    siglum: text().notNull(),
    /** The languages that they have written in. */
    languages: text().array().notNull().default([]),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    uniqueIndex('contributor_siglum').on(table.workId, table.siglum),
    uniqueIndex('contributor_user').on(table.workId, table.userId).where(sql`user_id is not null`),
  ],
);

/** A reading text of a work in a language. The default edition stands for the language itself. */
export const edition = pgTable(
  'edition',
  {
    workId: workId(),
    id: uuid().notNull(),
    language: text().notNull(),
    name: text().notNull(),
    stance: text().notNull().default(''),
    note: text().notNull().default(''),
    rule: jsonb().$type<EditionRule>().notNull().default({ kind: 'newest' }),
    glossRule: text().$type<GlossRule>().notNull().default('once-per-chapter'),
    /** How many releases it has, which is the number of the newest. */
    releases: integer().notNull().default(0),
    title: text().notNull().default(''),
    isDefault: boolean().notNull(),
    position: integer().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    uniqueIndex('edition_default').on(table.workId, table.language).where(sql`is_default`),
  ],
);

/** A file that a work was imported from. Its documents, joined in order and encoded so, are its bytes. */
export const sourceFile = pgTable(
  'source_file',
  {
    workId: workId(),
    id: uuid().notNull(),
    name: text().notNull(),
    encoding: text().notNull(),
    bom: boolean().notNull(),
    sha256: text().notNull(),
    /** How it was divided and split, so that a newer file is as well. */
    splitting: jsonb().$type<Splitting>().notNull().default({ by: 'sentence', chapters: 'headings', srx: null }),
    importedBy: uuid().references(() => user.id, { onDelete: 'set null' }),
    importedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workId, table.id] })],
);
