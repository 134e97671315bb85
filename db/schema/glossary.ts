import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CaseRule, TermStatus, TreatmentKind } from '@/core/terms/concept';
import type { ConceptStatus } from '@/core/terms/concept-status';
import { moment } from './moment';
import { user } from './people';
import { work, workId } from './work';

/** Concepts and what they are called. Whoever may do something in its home may do it here. */
export const glossary = pgTable(
  'glossary',
  {
    id: uuid().primaryKey(),
    homeId: uuid()
      .notNull()
      .references(() => work.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    language: text().notNull(),
    /** How many changes it has seen: the number of the newest. */
    changes: integer().notNull().default(0),
    createdAt: moment().notNull(),
    /** Set while no work uses it, not even its home; it is kept with its history, and can be put back. */
    removedAt: moment(),
    /** Where it stood among the glossaries of its home. */
    removedFrom: integer(),
  },
  (table) => [index('glossary_home').on(table.homeId)],
);

/** The column of every table that belongs to a glossary, and goes with it. */
export const glossaryId = () =>
  uuid()
    .notNull()
    .references(() => glossary.id, { onDelete: 'cascade' });

/** Which glossaries a work uses. Of two that know a word, the first has it. */
export const workGlossary = pgTable(
  'work_glossary',
  { workId: workId(), glossaryId: glossaryId(), position: integer().notNull() },
  (table) => [
    primaryKey({ columns: [table.workId, table.glossaryId] }),
    index('work_glossary_glossary').on(table.glossaryId),
  ],
);

export const concept = pgTable(
  'concept',
  {
    glossaryId: glossaryId(),
    id: uuid().notNull(),
    position: integer().notNull(),
    subject: text().notNull().default(''),
    definition: text().notNull().default(''),
    note: text().notNull().default(''),
    status: text().$type<ConceptStatus>().notNull().default('settled'),
    /** Why it was settled or dismissed. */
    reason: text().notNull().default(''),
    /** The number of the glossary's change that made it what it is. */
    change: integer().notNull(),
    proposedBy: uuid().references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    /** What lists of concepts go by, written with its terms: `core/terms/concept-keys.ts`. */
    headword: text().notNull().default(''),
    headwordLanguage: text().notNull().default(''),
    rendered: text().array().notNull().default([]),
    wording: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.glossaryId, table.id] }),
    index('concept_listed').on(table.glossaryId, table.status, table.headword, table.id),
    index('concept_changed').on(table.glossaryId, table.change),
    index('concept_open').on(table.glossaryId).where(sql`status = 'proposed'`),
  ],
);

export const term = pgTable(
  'term',
  {
    glossaryId: glossaryId(),
    id: uuid().notNull(),
    conceptId: uuid().notNull(),
    position: integer().notNull(),
    language: text().notNull(),
    text: text().notNull(),
    status: text().$type<TermStatus>().notNull(),
    partOfSpeech: text().notNull().default(''),
    gender: text().notNull().default(''),
    pronunciation: text().notNull().default(''),
    origin: text().notNull().default(''),
    usageNote: text().notNull().default(''),
    caseRule: text().$type<CaseRule>().notNull(),
    homograph: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.glossaryId, table.id] }),
    uniqueIndex('term_position').on(table.glossaryId, table.conceptId, table.position),
    foreignKey({
      name: 'term_concept',
      columns: [table.glossaryId, table.conceptId],
      foreignColumns: [concept.glossaryId, concept.id],
    }).onDelete('cascade'),
  ],
);

/** A spelling of a term, and who taught it where. */
export const termForm = pgTable(
  'term_form',
  {
    glossaryId: glossaryId(),
    termId: uuid().notNull(),
    text: text().notNull(),
    position: integer().notNull(),
    confirmed: boolean().notNull(),
    taughtBy: uuid().references(() => user.id, { onDelete: 'set null' }),
    /** The work and the sentence that it was met in. */
    workId: uuid(),
    segmentId: uuid(),
    taughtAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.glossaryId, table.termId, table.text] }),
    foreignKey({
      name: 'term_form_term',
      columns: [table.glossaryId, table.termId],
      foreignColumns: [term.glossaryId, term.id],
    }).onDelete('cascade'),
  ],
);

/** What a target language does with a concept. */
export const treatment = pgTable(
  'treatment',
  {
    glossaryId: glossaryId(),
    conceptId: uuid().notNull(),
    language: text().notNull(),
    position: integer().notNull(),
    kind: text().$type<TreatmentKind>().notNull(),
    /** Null where each term says it for itself. */
    caseRule: text().$type<CaseRule>(),
    italics: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.glossaryId, table.conceptId, table.language] }),
    foreignKey({
      name: 'treatment_concept',
      columns: [table.glossaryId, table.conceptId],
      foreignColumns: [concept.glossaryId, concept.id],
    }).onDelete('cascade'),
  ],
);
