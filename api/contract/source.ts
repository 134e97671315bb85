import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id } from './shapes';
import { written } from './versions';

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

export const source = {
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
};
