import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { CutKind } from '@/core/format/apply-cuts';
import type { VersionBefore } from '@/core/work/recut-coverage';
import { moment } from './moment';
import { segment } from './text';
import { workId } from './work';

/** What became of a segment: of one that was retired, where its text went; of one that was split, its second part as well. */
export const segmentSuccessor = pgTable(
  'segment_successor',
  {
    workId: workId(),
    segmentId: uuid().notNull(),
    successorId: uuid().notNull(),
    since: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.segmentId, table.successorId] }),
    index('segment_successor_successor').on(table.workId, table.successorId),
    ...(['segment', 'successor'] as const).map((end) =>
      foreignKey({
        name: `segment_successor_${end}`,
        columns: [table.workId, table[`${end}Id`]],
        foreignColumns: [segment.workId, segment.id],
      }).onDelete('cascade'),
    ),
  ],
);

/** Something that a join took from its second half, and that no words lead back there: on which version it stood, in which revision. */
export type StoodOn = {
  readonly table: 'thread' | 'note' | 'error_mark';
  readonly id: string;
  readonly versionId: string | null;
  readonly revisionId: string | null;
};

/** A person's correction of the splitting, kept by the words on both sides of it, so that a newer file is split alike. */
export const cut = pgTable(
  'cut',
  {
    workId: workId(),
    id: uuid().notNull(),
    kind: text().$type<CutKind>().notNull(),
    before: text().notNull(),
    after: text().notNull(),
    /** Of a cut on the bench: the segments that it joined or parted, and how it found their versions. */
    firstId: uuid(),
    secondId: uuid(),
    versions: jsonb().$type<VersionBefore[]>().notNull().default([]),
    stood: jsonb().$type<StoodOn[]>().notNull().default([]),
    /** What it taught the work, which an undo forgets. */
    learned: text().array().notNull().default([]),
    madeBy: uuid(),
    madeAt: moment().notNull(),
    undoneAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.workId, table.id] }), index('cut_made').on(table.workId, table.madeAt)],
);
