import { oc } from '@orpc/contract';
import { z } from 'zod';
import { embeddingProblems } from '@/core/align/embedding';
import { contributor, id, languageTag, moment } from './shapes';
import { chapters, split } from './works';

const workId = z.object({ workId: id });
const one = z.object({ workId: id, alignmentId: id });

const bead = z.object({
  id,
  segmentIds: z.array(id).max(500),
  pieces: z
    .array(z.object({ start: z.int().nonnegative(), end: z.int().positive() }))
    .max(2000)
    .describe('Stretches of the file’s text, in UTF-16 code units; the end is exclusive'),
  confidence: z.number().min(0).max(1).nullable().describe('Null where nobody has judged it as it stands'),
  confirmed: z.boolean(),
});

const aligning = z.object({
  alignmentId: id,
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  share: z.number().describe('How much is done, of 1'),
  problem: z.string().nullable(),
  moved: z.int().describe('Once it is done, how many beads aligning again bounded otherwise'),
});

const embedding = z.object({
  model: z.string(),
  problem: z.enum(embeddingProblems).nullable().describe('Why it was of no use, where it wasn’t'),
});

const versionState = z.enum(['draft', 'in-review', 'approved']);

const alignment = z.object({
  id,
  work: z.object({ id, title: z.string(), author: z.string(), language: languageTag }),
  language: languageTag,
  contributor,
  state: versionState,
  fileName: z.string(),
  text: z.string(),
  embedding: embedding.nullable().describe('The model whose vectors helped to align; null where none was asked'),
  importedBy: z.string(),
  importedAt: moment,
  changedAt: moment,
  finishedAt: moment.nullable(),
  steps: z.int().describe('How many steps can be undone'),
  segments: z.array(z.object({ id, documentId: id, chapter: z.int(), number: z.int(), text: z.string() })),
  beads: z.array(bead),
});
export type Alignment = z.infer<typeof alignment>;

const openAlignment = z.object({
  id,
  language: languageTag,
  fileName: z.string(),
  contributor: z.string(),
  unresolved: z.int(),
  changedAt: moment,
});

export const alignments = {
  list: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/alignments',
      summary: 'Translations that wait to be finished',
      tags: ['alignments'],
    })
    .input(workId)
    .output(z.array(openAlignment)),

  import: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/alignments',
      summary: 'Import a translation and align it with the work',
      description: 'Answers at once; ask for the import until its state is done, then open the alignment.',
      successStatus: 202,
      tags: ['alignments'],
    })
    .input(
      workId.extend({
        alignmentId: id.describe('Chosen by the caller, so that asking twice imports once'),
        language: languageTag,
        fileName: z.string().min(1).max(255),
        content: z.base64().describe('The bytes of the file'),
        chapters: chapters.default('headings'),
        split: split.default({ by: 'sentence' }),
        by: z
          .union([
            z.object({ me: z.literal(true) }),
            z.object({ contributorId: id }),
            z.object({ name: z.string().trim().min(1).max(120) }),
          ])
          .describe('Whose translation it is: yours, a contributor’s of the work, or someone’s by name'),
        state: versionState.default('in-review').describe('What its versions will be'),
      }),
    )
    .output(aligning),

  importState: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/alignments/{alignmentId}/import',
      summary: 'How far the import of a translation has come',
      tags: ['alignments'],
    })
    .input(one)
    .output(aligning),

  cancel: oc
    .route({
      method: 'DELETE',
      path: '/works/{workId}/alignments/{alignmentId}/import',
      summary: 'End the import of a translation under way',
      tags: ['alignments'],
    })
    .input(one)
    .output(aligning),

  get: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/alignments/{alignmentId}',
      summary: 'An alignment: the file’s text, the sentences that it covers, and its beads in order',
      tags: ['alignments'],
    })
    .input(one)
    .output(alignment),

  step: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/alignments/{alignmentId}/steps',
      summary: 'Put beads in the place of others',
      description:
        'Merging, splitting, shifting, confirming: beads may be bounded and judged anew, but hold the same sentences and the same stretches of the file, in the same order.',
      tags: ['alignments'],
    })
    .input(
      one.extend({
        at: z.int().nonnegative().describe('The place of the first of them, from 0'),
        removed: z.array(id).min(1),
        put: z.array(bead).min(1),
      }),
    )
    .output(z.object({ steps: z.int() })),

  undo: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/alignments/{alignmentId}/undo',
      summary: 'Take the last step back',
      tags: ['alignments'],
    })
    .input(one)
    .output(
      z.object({
        splice: z.object({ at: z.int(), removed: z.array(bead), put: z.array(bead) }),
        steps: z.int(),
      }),
    ),

  alignAgain: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/alignments/{alignmentId}/again',
      summary: 'Align all but the confirmed beads once more',
      description: 'Answers at once; ask until its state is done. What it changes is one step, which can be undone.',
      successStatus: 202,
      tags: ['alignments'],
    })
    .input(one)
    .output(aligning),

  againState: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/alignments/{alignmentId}/again',
      summary: 'How far aligning again has come',
      tags: ['alignments'],
    })
    .input(one)
    .output(aligning),

  cancelAgain: oc
    .route({
      method: 'DELETE',
      path: '/works/{workId}/alignments/{alignmentId}/again',
      summary: 'End aligning again under way',
      tags: ['alignments'],
    })
    .input(one)
    .output(aligning),

  finish: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/alignments/{alignmentId}/finish',
      summary: 'Put the translation in as versions of its contributor',
      description:
        'A bead that nobody has resolved keeps its confidence as a mark; an omission that nobody has confirmed stays empty.',
      tags: ['alignments'],
    })
    .input(
      one.extend({
        unresolved: z.int().nonnegative().default(0).describe('How many unresolved beads may be put in as they are'),
      }),
    )
    .output(z.object({ versions: z.int(), unchanged: z.int() })),

  remove: oc
    .route({
      method: 'DELETE',
      path: '/works/{workId}/alignments/{alignmentId}',
      summary: 'Drop an alignment that isn’t finished',
      tags: ['alignments'],
    })
    .input(one)
    .output(z.object({ removed: z.literal(true) })),
};
