import { oc } from '@orpc/contract';
import { z } from 'zod';
import { glossRules } from '@/core/annotation/note';
import { versionStates } from '@/core/work/version-state';
import { contributor, id, languageTag, moment } from './shapes';

const ofWork = z.object({ workId: id });
const ofEdition = ofWork.extend({ editionId: id });
const ofChapter = ofEdition.extend({ documentId: id });

/** A release by its number, or the working text. */
export const asked = z.union([z.literal('working'), z.coerce.number().int().min(1)]);

const rule = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('newest') }),
    z.object({ kind: z.literal('most-chosen') }),
    z.object({ kind: z.literal('contributor-first'), contributorId: id }),
  ])
  .describe('How versions are chosen where nobody chose by hand');

const glossRule = z.enum(glossRules).describe('How often the gloss of a word is shown');

export const edition = z.object({
  id,
  language: languageTag,
  /** Empty for the default edition of a language, until someone names it. */
  name: z.string(),
  stance: z.string(),
  note: z.string(),
  title: z.string(),
  isDefault: z.boolean(),
  rule,
  glossRule,
  /** How many releases it has, which is the number of the newest. */
  releases: z.int(),
  publishedAt: moment.nullable(),
});
export type Edition = z.infer<typeof edition>;

const stance = z.string().trim().max(60).describe('Literal, literary, read aloud …');
const note = z.string().max(5000);
const title = z.string().trim().max(300).describe('The title of the work in this edition');

const chosenRun = z.object({
  segmentIds: z.array(id).min(1),
  number: z.int().describe('The number of its first sentence'),
  versionId: id,
  revisionId: id,
  contributorId: id,
  byHand: z.boolean(),
});

/** A choice by hand that can't stand: the rule chose in its place. It stands again when the reason is gone. */
const lapsedChoice = z.object({
  versionId: id,
  documentId: id,
  contributorId: id,
  segmentIds: z.array(id),
  number: z.int().describe('The number of its first sentence'),
  state: z.enum(versionStates),
  because: z.enum(['not-approved', 'overlapped']),
});
export type LapsedChoice = z.infer<typeof lapsedChoice>;

const release = z.object({
  id,
  number: z.int(),
  title: z.string(),
  note: z.string(),
  segments: z.int().describe('Sentences of the source'),
  translated: z.int().describe('Sentences that have text'),
  publishedAt: moment,
  publishedBy: z.string().nullable(),
});
export type Release = z.infer<typeof release>;

const run = z.object({
  segmentIds: z.array(id),
  number: z.int(),
  versionId: id,
  revisionId: id,
  contributorId: id,
  text: z.string(),
  omitted: z.boolean(),
});

const comparedRun = run.extend({ source: z.string() });

const runChange = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  before: z.array(comparedRun),
  after: z.array(comparedRun),
});
export type RunChange = z.infer<typeof runChange>;

const quotationStyle = z.object({ marks: z.string().nullable(), dash: z.string().nullable() });

const seam = z.object({
  before: run,
  after: run,
  changes: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('contributor'), before: id, after: id }),
      z.object({ kind: z.literal('quotation'), before: quotationStyle, after: quotationStyle }),
    ]),
  ),
});
export type Seam = z.infer<typeof seam>;

const credit = z.object({ contributorId: id, runs: z.int(), sentences: z.int() });
export type Credit = z.infer<typeof credit>;

/** What an edition reads otherwise than before. */
const changedChoice = z.object({
  runs: z.array(chosenRun).describe('Runs that it didn’t read before, or that are chosen otherwise now'),
  emptied: z.array(id).describe('Sentences that have no text any more'),
  lapsed: z.array(lapsedChoice).describe('Choices around the version that can’t stand'),
  replaced: z.array(id).describe('Versions whose choice gave way: choose them again to undo'),
});
export type ChangedChoice = z.infer<typeof changedChoice>;

export const editions = {
  list: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/editions',
      summary: 'The editions of a work, the default one of each language first',
      tags: ['editions'],
    })
    .input(ofWork)
    .output(z.array(edition)),

  create: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/editions',
      summary: 'Add an edition in a language of the work',
      tags: ['editions'],
    })
    .input(
      ofWork.extend({
        editionId: id.describe('Chosen by the caller, so that asking twice makes one'),
        language: languageTag,
        name: z.string().trim().min(1).max(120),
        stance: stance.default(''),
        note: note.default(''),
        title: title.default(''),
        rule: rule.default({ kind: 'newest' }),
        glossRule: glossRule.default('once-per-chapter'),
      }),
    )
    .output(edition),

  change: oc
    .route({
      method: 'PATCH',
      path: '/works/{workId}/editions/{editionId}',
      summary: 'Change what is said about an edition, or its rule',
      tags: ['editions'],
    })
    .input(
      ofEdition.extend({
        name: z.string().trim().max(120).optional(),
        stance: stance.optional(),
        note: note.optional(),
        title: title.optional(),
        rule: rule.optional(),
        glossRule: glossRule.optional(),
      }),
    )
    .output(edition),

  remove: oc
    .route({
      method: 'DELETE',
      path: '/works/{workId}/editions/{editionId}',
      summary: 'Remove an edition that was never published',
      tags: ['editions'],
    })
    .input(ofEdition)
    .output(z.object({ removed: z.literal(true) })),

  chosen: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/editions/{editionId}/documents/{documentId}/chosen',
      summary: 'Which versions an edition chooses in a chapter today',
      tags: ['editions'],
    })
    .input(ofChapter)
    .output(z.object({ runs: z.array(chosenRun), lapsed: z.array(lapsedChoice) })),

  choose: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/editions/{editionId}/choices/{versionId}',
      summary: 'Choose an approved version by hand',
      tags: ['editions'],
    })
    .input(ofEdition.extend({ versionId: id }))
    .output(changedChoice),

  takeBack: oc
    .route({
      method: 'DELETE',
      path: '/works/{workId}/editions/{editionId}/choices/{versionId}',
      summary: 'Take a choice by hand back',
      tags: ['editions'],
    })
    .input(ofEdition.extend({ versionId: id }))
    .output(changedChoice),

  publish: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/editions/{editionId}/releases',
      summary: 'Publish an edition as its next release',
      description: 'Freezes source and text as they stand. A release is never changed or removed.',
      tags: ['editions'],
    })
    .input(
      ofEdition.extend({
        releaseId: id.describe('Chosen by the caller, so that asking twice publishes once'),
        note: note.default(''),
      }),
    )
    .output(release.extend({ lapsed: z.array(lapsedChoice).describe('Choices by hand that couldn’t stand') })),

  releases: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/editions/{editionId}/releases',
      summary: 'The releases of an edition, newest first',
      tags: ['editions'],
    })
    .input(ofEdition)
    .output(z.array(release)),

  compare: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/editions/{editionId}/changes',
      summary: 'What changed between two releases, or since one',
      tags: ['editions'],
    })
    .input(ofEdition.extend({ from: asked, to: asked, documentId: id.optional() }))
    .output(
      z.object({
        counts: z.object({ added: z.int(), removed: z.int(), changed: z.int() }),
        chapters: z.array(
          z.object({ documentId: id, number: z.int(), title: z.string(), changes: z.array(runChange) }),
        ),
        contributors: z.array(contributor),
        lapsed: z.array(lapsedChoice).describe('Choices by hand that can’t stand in the working text'),
      }),
    ),

  seams: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/editions/{editionId}/documents/{documentId}/seams',
      summary: 'Where the texts of two contributors meet, and what changes there',
      tags: ['editions'],
    })
    .input(ofChapter.extend({ release: asked.optional() }))
    .output(z.object({ release: z.int().nullable(), seams: z.array(seam), contributors: z.array(contributor) })),

  credits: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/editions/{editionId}/credits',
      summary: 'Who wrote and who approved what an edition reads',
      tags: ['editions'],
    })
    .input(ofEdition.extend({ release: asked.optional() }))
    .output(
      z.object({
        release: z.int().nullable(),
        writers: z.array(credit),
        reviewers: z.array(credit),
        contributors: z.array(contributor),
      }),
    ),
};
