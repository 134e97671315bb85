import { oc } from '@orpc/contract';
import { z } from 'zod';
import { pageSize } from '@/core/editing/page-size';
import { rowFilters } from '@/core/editing/row-filter';
import { linePolicies } from '@/core/work/line-policy';
import { versionStates } from '@/core/work/version-state';
import { asked, edition } from './editions';
import { blockKind, contributor, id, languageTag, moment, row, siglum, stateCounts } from './shapes';
import { documentSummary } from './works';

const inLanguage = z.object({ workId: id, documentId: id, language: languageTag });

export const rowFilter = z.enum(rowFilters);

/** What stands beside the source: an edition, in a release of it or as it stands today. */
const column = z.object({
  language: languageTag,
  edition: edition.pick({ id: true, name: true, stance: true, isDefault: true, releases: true }),
  /** Null for the working text. */
  release: z.object({ number: z.int(), note: z.string(), publishedAt: moment }).nullable(),
  /** Whoever wrote what is read here. */
  contributors: z.array(contributor),
  /** Their names. */
  translators: z.array(z.string()),
});

const target = z.object({ segmentIds: z.array(id), text: z.string(), versionId: id, contributorId: id });

export const documents = {
  bench: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/bench/{language}',
      summary: 'What the bench needs to open a chapter in a language',
      tags: ['bench'],
    })
    .input(inLanguage)
    .output(
      z.object({
        work: z.object({
          id,
          title: z.string(),
          author: z.string(),
          language: languageTag,
          sourceLocked: z.boolean(),
          languages: z.array(languageTag),
        }),
        document: documentSummary,
        chapters: z.array(documentSummary),
        language: languageTag,
        counts: stateCounts,
        conflicts: z.int(),
        rivals: z.int(),
        /** Sentences with a version whose source changed since. */
        stale: z.int(),
        contributors: z.array(contributor),
        /** The asking person as a contributor; null until they have written in this work. */
        me: contributor.nullable(),
        may: z.object({
          translate: z.boolean(),
          review: z.boolean(),
          comment: z.boolean(),
          changeSource: z.boolean(),
          annotate: z.boolean().describe('Write notes on the source'),
        }),
      }),
    ),

  states: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/states/{language}',
      summary: 'The states of all sentences of a chapter in a language',
      tags: ['bench'],
    })
    .input(inLanguage)
    .output(
      z.object({
        states: z
          .string()
          .describe('A digit a sentence, in order: 0 empty, 1 draft, 2 changes requested, 3 in review, 4 approved'),
      }),
    ),

  rows: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/rows/{language}',
      summary: 'Sentences with their versions, by number',
      tags: ['bench'],
    })
    .input(
      inLanguage.extend({
        from: z.coerce.number().int().min(1),
        to: z.coerce.number().int().min(1).describe(`At most ${pageSize} numbers on from the first; both ends count`),
      }),
    )
    .output(z.array(row)),

  find: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/find/{language}',
      summary: 'Numbers of the sentences that a filter and a phrase leave',
      tags: ['bench'],
    })
    .input(
      inLanguage.extend({
        filter: rowFilter.optional(),
        contributorId: id.optional().describe('Only sentences that they have a version of'),
        phrase: z.string().max(500).optional(),
      }),
    )
    .output(
      z.object({
        numbers: z.array(z.int()),
        isChecking: z
          .boolean()
          .describe('Terms are being checked: with checks are those that were when they last were'),
      }),
    ),

  concordance: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/concordance/{language}',
      summary: 'Sentences of a work whose source or versions hold a phrase, with both texts',
      tags: ['bench'],
    })
    .input(z.object({ workId: id, language: languageTag, phrase: z.string().max(500) }))
    .output(
      z.object({
        sentences: z.array(
          z.object({
            documentId: id,
            documentNumber: z.int(),
            segmentId: id,
            number: z.int(),
            source: z.string(),
            version: z
              .object({
                id,
                text: z.string(),
                state: z.enum(versionStates),
                who: z.object({ name: z.string(), siglum }),
              })
              .nullable()
              .describe('The one that holds the phrase, else the furthest of the sentence'),
          }),
        ),
        isMore: z.boolean().describe('Whether there are more than are listed'),
      }),
    ),

  locate: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/segments/{segmentId}',
      summary: 'Where a segment stands now, or what became of one that was split, joined or rewritten',
      tags: ['bench'],
    })
    .input(z.object({ workId: id, segmentId: id }))
    .output(z.object({ segmentId: id, documentId: id, documentNumber: z.int(), number: z.int() })),

  reading: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/reading/{language}',
      summary: 'A chapter to read: the source, and the text of an edition',
      description:
        'Without an edition, the default one of the language. Without a release, the team reads the working text, everyone else the newest release where there is one.',
      tags: ['reading'],
    })
    .input(
      inLanguage.extend({
        editionId: id.optional(),
        release: asked.optional(),
        columns: z
          .string()
          .max(400)
          .optional()
          .describe('More to stand beside it, divided by commas: languages, for their default editions, or ids'),
      }),
    )
    .output(
      z.object({
        work: z.object({
          id,
          title: z.string(),
          author: z.string(),
          language: languageTag,
          targetTitle: z.string(),
          readerMarks: z.boolean().describe('Whether readers may mark sentences'),
          linePolicy: z.enum(linePolicies).describe('What translations do with whole lines in another language'),
          languages: z.array(languageTag),
        }),
        document: documentSummary,
        chapters: z.array(documentSummary),
        /** Everything that there is to choose from, in all languages. */
        editions: z.array(edition),
        ...column.shape,
        columns: z.array(column.extend({ targets: z.array(target) })).describe('What else stands beside the source'),
        blocks: z.array(
          z.object({
            id,
            kind: blockKind,
            level: z.int().nullable(),
            segments: z.array(z.object({ id, number: z.int(), text: z.string() })),
            /** In the order of the source; a run that began in an earlier block is not repeated. */
            targets: z.array(target),
          }),
        ),
      }),
    ),

  search: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/search/{language}',
      summary: 'Sentences whose source or text in an edition holds a phrase',
      description: 'Of the same edition and release as the reading; in the order of the work, with both texts.',
      tags: ['reading'],
    })
    .input(
      z.object({
        workId: id,
        language: languageTag,
        editionId: id.optional(),
        release: asked.optional(),
        phrase: z.string().max(500),
      }),
    )
    .output(
      z.object({
        sentences: z.array(
          z.object({
            documentId: id,
            chapter: z.int(),
            title: z.string(),
            segmentId: id,
            number: z.int(),
            source: z.string(),
            target: z
              .string()
              .nullable()
              .describe('The text of the run that the sentence is in; null where it has none'),
          }),
        ),
        isMore: z.boolean().describe('Whether there are more than are listed'),
      }),
    ),
};

export type Bench = z.infer<NonNullable<(typeof documents.bench)['~orpc']['outputSchema']>>;
export type Reading = z.infer<NonNullable<(typeof documents.reading)['~orpc']['outputSchema']>>;
export type FoundSentence = z.infer<
  NonNullable<(typeof documents.search)['~orpc']['outputSchema']>
>['sentences'][number];
export type ConcordanceSentence = z.infer<
  NonNullable<(typeof documents.concordance)['~orpc']['outputSchema']>
>['sentences'][number];
