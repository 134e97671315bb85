import { oc } from '@orpc/contract';
import { z } from 'zod';
import { splitUnits } from '@/core/format/splitting';
import { id, moment } from './shapes';
import { written } from './versions';
import { chapters, split, srxFile } from './works';

const inWork = z.object({ workId: id });

const cutMade = z.object({
  cutId: id,
  documentId: id,
  /** The sentence to go to. */
  segmentId: id,
  number: z.int(),
  /** How many versions, in how many languages, it touched. */
  versions: z.int(),
  languages: z.int(),
});
export type CutMade = z.infer<typeof cutMade>;

const file = {
  fileName: z.string().min(1).max(255),
  content: z.base64().describe('The bytes of the file'),
};

const counts = { same: z.int(), edited: z.int(), new: z.int(), retired: z.int() };

const sourcePlan = z.object({
  chapters: z.array(
    z.object({
      /** Null for a chapter that is gone. */
      number: z.int().nullable(),
      /** The number that it had; null for a new one. */
      was: z.int().nullable(),
      title: z.string(),
      ...counts,
    }),
  ),
  ...counts,
  /** Some of the edited sentences. */
  examples: z.array(z.object({ address: z.string(), before: z.string(), after: z.string() })),
  written: z.boolean(),
});
export type SourcePlan = z.infer<typeof sourcePlan>;

export const source = {
  get: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/source',
      summary: 'The files that the chapters came from, and what splitting was taught',
      tags: ['source'],
    })
    .input(inWork)
    .output(
      z.object({
        /** Without an id, chapters that came without a file. */
        files: z.array(
          z.object({
            id: id.nullable(),
            name: z.string(),
            importedAt: moment.nullable(),
            split: z.object({ by: z.enum(splitUnits), srxName: z.string().nullable() }),
            chapters: z.int(),
          }),
        ),
        srx: srxFile
          .nullable()
          .describe('The SRX file that the work keeps: the last that one of its files was split by'),
        exceptions: z.array(z.string()),
      }),
    ),

  join: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/segments/{segmentId}/join',
      summary: 'Join a sentence of the source with the next of its paragraph',
      description:
        'The second sentence is retired, and leads to the first. Versions of either cover both; of one contributor’s two texts one is made.',
      tags: ['source'],
    })
    .input(inWork.extend({ segmentId: id, cutId: id.describe('Chosen by the caller; undoes it') }))
    .output(cutMade),

  split: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/segments/{segmentId}/split',
      summary: 'Split a sentence of the source in two',
      description: 'The first half keeps the id. Versions cover both halves, in the state that they have.',
      tags: ['source'],
    })
    .input(
      inWork.extend({
        segmentId: id,
        cutId: id.describe('Chosen by the caller; undoes it'),
        newSegmentId: id.describe('Of the second half'),
        offset: z.int().positive().describe('In UTF-16 code units of its text'),
        text: z.string().describe('The text that was seen'),
      }),
    )
    .output(cutMade),

  undoCut: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/cuts/{cutId}/undo',
      summary: 'Take a split or a join back',
      description: 'Versions that nobody has touched since are as they were before.',
      tags: ['source'],
    })
    .input(inWork.extend({ cutId: id }))
    .output(cutMade),

  confirm: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/versions/{versionId}/confirm-source',
      summary: 'Say that a version is still right, although its source changed',
      tags: ['source'],
    })
    .input(inWork.extend({ versionId: id, revisionId: id.describe('The newest, which was looked at') }))
    .output(written),

  replace: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/source',
      summary: 'Put a newer file in the place of one that chapters came from',
      description:
        'Sentences that say the same keep their ids, wherever they are now; versions of edited ones become stale; what is gone is retired with its history. With dryRun it only says what it would do.',
      tags: ['source'],
    })
    .input(
      inWork.extend({
        ...file,
        fileId: id.nullable().optional().describe('Not needed where all chapters came from one file'),
        split: split.optional().describe('Left out, as the older file was split'),
        dryRun: z.boolean().default(false),
      }),
    )
    .output(sourcePlan),

  addChapters: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/chapters',
      summary: 'Put the chapters of a file behind those that a work has',
      tags: ['source'],
    })
    .input(inWork.extend({ ...file, chapters: chapters.default('headings'), split: split.default({ by: 'sentence' }) }))
    .output(
      z.object({
        from: z.int(),
        chapters: z.array(z.object({ id, title: z.string(), number: z.int() })),
        segments: z.int(),
      }),
    ),
};
