import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { EventDetails, EventKind } from '@/core/work/event';
import { moment } from './moment';
import { workId } from './work';

/** Who did what, when. Nothing is ever changed or removed here while the work exists. */
export const event = pgTable(
  'event',
  {
    workId: workId(),
    id: uuid().notNull(),
    at: moment().notNull(),
    kind: text().$type<EventKind>().notNull(),
    userId: uuid(),
    contributorId: uuid(),
    documentId: uuid(),
    language: text(),
    segmentId: uuid(),
    versionId: uuid(),
    details: jsonb().$type<EventDetails>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.id] }),
    index('event_at').on(table.workId, table.at),
    index('event_version').on(table.workId, table.versionId).where(sql`version_id is not null`),
  ],
);
