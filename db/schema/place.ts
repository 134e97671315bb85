import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment';
import { user } from './people';
import { document } from './text';
import { workId } from './work';

/** Where a person stopped, in each work and language. */
export const place = pgTable(
  'place',
  {
    workId: workId(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    language: text().notNull(),
    documentId: uuid().notNull(),
    segmentId: uuid().notNull(),
    keptAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.userId, table.language] }),
    index('place_user').on(table.userId, table.keptAt),
    foreignKey({
      name: 'place_document',
      columns: [table.workId, table.documentId],
      foreignColumns: [document.workId, document.id],
    }).onDelete('cascade'),
  ],
);
