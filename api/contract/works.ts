import { oc } from '@orpc/contract';
import { z } from 'zod';
import { splitUnits } from '@/core/format/splitting';
import { linePolicies } from '@/core/work/line-policy';
import {
  contributor,
  id,
  languageTag,
  membership,
  moment,
  progress,
  stateCounts,
  visibility,
  workEvent,
} from './shapes';

const workId = z.object({ workId: id });

export const language = z.object({
  language: languageTag,
  /** The work's title in this language, empty until someone gives one. */
  title: z.string(),
  progress,
  contributors: z.array(contributor),
  /** The chapter to open: where the asking person stopped in this language, else the first. */
  documentId: id.nullable(),
});
export type WorkLanguage = z.infer<typeof language>;

export const work = z.object({
  id,
  title: z.string(),
  author: z.string(),
  language: languageTag,
  kind: z.string(),
  summary: z.string(),
  licence: z.string(),
  visibility,
  sourceLocked: z.boolean(),
  /** Whether readers may mark sentences, without an account too. */
  readerMarks: z.boolean(),
  linePolicy: z.enum(linePolicies).describe('What translations do with whole lines in another language'),
  documents: z.int(),
  segments: z.int(),
  words: z.int(),
  updatedAt: moment,
  /** The asking person's roles. Empty for someone who only reads a public work. */
  mine: z.array(membership),
  languages: z.array(language),
});
export type Work = z.infer<typeof work>;

export const listedWork = work.extend({ lastEvent: workEvent.nullable() });
export type ListedWork = z.infer<typeof listedWork>;

export const documentSummary = z.object({ id, number: z.int(), title: z.string(), segments: z.int(), words: z.int() });
export type DocumentSummary = z.infer<typeof documentSummary>;

const place = z.object({ documentId: id, language: languageTag, segmentId: id, number: z.int(), keptAt: moment });

const lastPlace = place.extend({
  workId: id,
  workTitle: z.string(),
  sourceLanguage: languageTag,
  document: documentSummary,
  sourceText: z.string(),
  targetText: z.string(),
});
export type LastPlace = z.infer<typeof lastPlace>;

const waiting = z.object({
  kind: z.enum(['changes-requested', 'mention', 'to-review']),
  workId: id,
  workTitle: z.string(),
  documentId: id,
  documentNumber: z.int(),
  documentTitle: z.string(),
  language: languageTag,
  segmentId: id.nullable(),
  number: z.int().nullable(),
  text: z.string(),
  who: z.object({ name: z.string(), siglum: z.string() }).nullable(),
  at: moment,
  count: z.int(),
});
export type Waiting = z.infer<typeof waiting>;

const teammate = z.object({
  userId: id.nullable(),
  contributorId: id.nullable().describe('Null until they write in the work'),
  name: z.string(),
  siglum: z.string(),
  memberships: z.array(membership),
});
export type Teammate = z.infer<typeof teammate>;

export const openWork = work.extend({
  chapters: z.array(documentSummary),
  /** Progress of each begun chapter in each language. */
  cells: z.array(z.object({ documentId: id, language: languageTag, segments: stateCounts })),
  team: z.array(teammate),
  places: z.array(place),
});
export type OpenWork = z.infer<typeof openWork>;

export const chapters = z.enum(['headings', 'none']).describe('Where chapters start: at headings, or nowhere');

export const srxFile = z.object({ name: z.string().min(1).max(255), text: z.string().min(1).max(5_000_000) });

export const split = z.object({
  by: z.enum(splitUnits).describe('What a segment is'),
  srx: srxFile
    .nullable()
    .optional()
    .describe('The file with the rules, for `srx`; left out, the one that the work keeps from an earlier file'),
});

/** A person's correction of the splitting: offsets in UTF-16 code units of the decoded file. */
const cut = z.object({ offset: z.int().nonnegative(), kind: z.enum(['split', 'join']) });

const exceptions = z
  .array(z.string().trim().min(1).max(200))
  .max(5000)
  .describe('Wordings within which no sentence ends, as abbreviations and names with a full stop');

const importState = z.object({
  workId: id,
  state: z.enum(['running', 'done', 'failed']),
  segmentsDone: z.int(),
  segmentsTotal: z.int(),
  problem: z.string().nullable(),
});

export const works = {
  list: oc
    .route({
      method: 'GET',
      path: '/works',
      summary: 'The works that you may see, last touched first',
      tags: ['works'],
    })
    .output(z.array(listedWork)),

  get: oc
    .route({ method: 'GET', path: '/works/{workId}', summary: 'A work, its chapters and languages', tags: ['works'] })
    .input(workId)
    .output(openWork),

  import: oc
    .route({
      method: 'POST',
      path: '/works',
      summary: 'Import a text file as a new work',
      description: 'Answers at once; ask for the import until its state is done.',
      successStatus: 202,
      tags: ['works'],
    })
    .input(
      z.object({
        workId: id.describe('Chosen by the caller, so that asking twice imports once'),
        fileName: z.string().min(1).max(255),
        content: z.base64().describe('The bytes of the file'),
        title: z.string().trim().min(1).max(300),
        author: z.string().trim().max(300),
        language: languageTag,
        kind: z.string().trim().max(60),
        licence: z.string().max(2000).default(''),
        visibility,
        chapters: chapters.default('headings'),
        split: split.default({ by: 'sentence' }),
        cuts: z.array(cut).default([]),
        exceptions: exceptions.optional().describe('All that hold for the work; left out, learned from the joins'),
      }),
    )
    .output(importState),

  importState: oc
    .route({ method: 'GET', path: '/works/{workId}/import', summary: 'How far an import has come', tags: ['works'] })
    .input(workId)
    .output(importState),

  detectLanguage: oc
    .route({
      method: 'POST',
      path: '/language',
      summary: 'The language of a text, by its first thousands of letters',
      tags: ['works'],
    })
    .input(z.object({ text: z.string().min(1).max(20_000) }))
    .output(z.object({ language: languageTag.nullable(), sure: z.boolean() })),

  change: oc
    .route({ method: 'PATCH', path: '/works/{workId}', summary: 'Change what is said about a work', tags: ['works'] })
    .input(
      workId.extend({
        title: z.string().trim().min(1).max(300).optional(),
        author: z.string().trim().max(300).optional(),
        kind: z.string().trim().max(60).optional(),
        summary: z.string().max(5000).optional(),
        licence: z.string().max(2000).optional(),
        visibility: visibility.optional(),
        sourceLocked: z.boolean().optional(),
        exceptions: exceptions.optional(),
        readerMarks: z.boolean().optional(),
      }),
    )
    .output(work),

  remove: oc
    .route({
      method: 'DELETE',
      path: '/works/{workId}',
      summary: 'Remove a work with all its versions',
      tags: ['works'],
    })
    .input(workId.extend({ title: z.string().describe('The title once more, so that nothing goes by mistake') }))
    .output(z.object({ removed: z.literal(true) })),

  addLanguage: oc
    .route({ method: 'POST', path: '/works/{workId}/languages', summary: 'Add a target language', tags: ['works'] })
    .input(workId.extend({ language: languageTag, title: z.string().trim().max(300).default('') }))
    .output(language),

  activity: oc
    .route({ method: 'GET', path: '/works/{workId}/activity', summary: 'Who did what, newest first', tags: ['works'] })
    .input(
      workId.extend({
        documentId: id.optional(),
        contributorId: id.optional().describe('Whose acts'),
        before: id.optional(),
        limit: z.coerce.number().int().min(1).max(200).default(30),
      }),
    )
    .output(z.array(workEvent)),

  keepPlace: oc
    .route({ method: 'PUT', path: '/works/{workId}/place', summary: 'Keep where you stopped', tags: ['works'] })
    .input(workId.extend({ documentId: id, language: languageTag, segmentId: id }))
    .output(z.object({ keptAt: moment })),

  lastPlace: oc
    .route({ method: 'GET', path: '/place', summary: 'Where you stopped last', tags: ['works'] })
    .output(lastPlace.nullable()),

  waiting: oc
    .route({ method: 'GET', path: '/waiting', summary: 'Sentences that wait for you', tags: ['works'] })
    .output(z.array(waiting)),
};
