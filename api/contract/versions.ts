import { oc } from '@orpc/contract';
import { z } from 'zod';
import { revisionOrigins, versionStates } from '@/core/work/version-state';
import { contributor, id, languageTag, revision, row, stateCounts, targetText, workEvent } from './shapes';

const one = z.object({ workId: id, versionId: id });

/** Every write answers with the rows that it touched, as they are now, and the counts of the chapter. */
export const written = z.object({
  rows: z.array(row),
  counts: stateCounts,
  /** The writer as a contributor. */
  me: contributor,
  /** The save came on an older base and waits beside the text. */
  beside: z.boolean(),
});
export type Written = z.infer<typeof written>;

const saved = z.object({
  documentId: id,
  language: languageTag,
  segmentIds: z.array(id).min(1).max(50).describe('A run of neighbouring segments'),
  text: targetText,
  omitted: z.boolean().default(false),
  origin: z.enum(revisionOrigins).default('typed'),
});

export const versions = {
  save: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/versions/{versionId}',
      summary: 'Save a text for a run of sentences',
      description:
        'Makes the version where there is none. A run longer than before joins sentences: your own versions of them are withdrawn. A save whose base is not the newest revision is kept beside it; so is one for fewer sentences than the version covers, as from before a split of the source. The same revision id saved twice is saved once.',
      tags: ['versions'],
    })
    .input(
      one.extend(saved.shape).extend({
        revisionId: id.describe('Chosen by the caller'),
        baseRevisionId: id.nullable().describe('The revision that the text was made from; null for a new version'),
        state: z.enum(['draft', 'in-review', 'approved']).optional().describe('Also send it to review, or approve it'),
        settles: z.array(id).default([]).describe('Revisions beside the text that this save answers'),
      }),
    )
    .output(written),

  split: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/versions/{versionId}/split',
      summary: 'Part a version of joined sentences in two',
      tags: ['versions'],
    })
    .input(
      one.extend({
        baseRevisionId: id,
        revisionId: id,
        after: z.int().min(1).describe('How many sentences the first part keeps'),
        texts: z.tuple([targetText, targetText]),
        secondVersionId: id,
        secondRevisionId: id,
      }),
    )
    .output(written),

  decide: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/versions/{versionId}/decisions',
      summary: 'Send, approve, ask for changes, reject, withdraw, or take such a decision back',
      tags: ['versions'],
    })
    .input(
      one.extend({
        state: z.enum(versionStates),
        reason: z.string().max(5000).default(''),
        revisionId: id.describe('The revision that the decision is about; a newer one refuses it'),
      }),
    )
    .output(written),

  restore: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/versions/{versionId}/restore',
      summary: 'Make the text of an older revision the newest again',
      tags: ['versions'],
    })
    .input(one.extend({ from: id, revisionId: id, baseRevisionId: id }))
    .output(written),

  history: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/segments/{segmentId}/history/{language}',
      summary: 'Every revision of every version of a sentence, and every decision, newest first',
      tags: ['versions'],
    })
    .input(z.object({ workId: id, segmentId: id, language: languageTag }))
    .output(z.object({ revisions: z.array(revision), events: z.array(workEvent), contributors: z.array(contributor) })),
};
