import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ConceptChangeKind, ConceptState } from '@/core/terms/concept-change';
import { glossaryId } from './glossary';
import { moment } from './moment';
import { user } from './people';

/** A concept before and after a change; null where it wasn't there. Nothing is ever changed or removed here. */
export const conceptChange = pgTable(
  'concept_change',
  {
    glossaryId: glossaryId(),
    /** Counts the changes of the glossary, from 1. */
    number: integer().notNull(),
    conceptId: uuid().notNull(),
    kind: text().$type<ConceptChangeKind>().notNull(),
    before: jsonb().$type<ConceptState>(),
    after: jsonb().$type<ConceptState>(),
    userId: uuid(),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.glossaryId, table.number] }),
    index('concept_change_concept').on(table.glossaryId, table.conceptId, table.number),
  ],
);

/** What was said about a concept. It outlives the concept, which may be put back. */
export const conceptComment = pgTable(
  'concept_comment',
  {
    glossaryId: glossaryId(),
    id: uuid().notNull(),
    conceptId: uuid().notNull(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    body: text().notNull(),
    createdAt: moment().notNull(),
    /** A removed comment is kept, so that its writer can put it back. */
    removedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.glossaryId, table.id] }),
    index('concept_comment_concept').on(table.glossaryId, table.conceptId, table.createdAt),
  ],
);
