import { oc } from '@orpc/contract';
import { z } from 'zod';
import { readerMarkKinds } from '@/core/reading/reader-mark';
import { treatmentKinds } from '@/core/terms/concept';
import { asked } from './editions';
import { span } from './review';
import { id, languageTag } from './shapes';

const device = z
  .string()
  .min(16)
  .max(100)
  .describe('A key that the device made for itself, for readers without an account');
const kind = z.enum(readerMarkKinds);
const one = z.object({ workId: id, markId: id });

const marked = z.object({
  segmentId: id,
  number: z.int(),
  kind,
  count: z.int(),
  notes: z.array(z.string()),
});
export type MarkedSentence = z.infer<typeof marked>;

const inReading = z.object({
  workId: id,
  documentId: id,
  language: languageTag,
  editionId: id.optional(),
  release: asked.optional(),
  columns: z.string().max(400).optional().describe('What stands beside it, as for the reading'),
});

const worded = z.object({ language: languageTag, text: z.string() });

const wordsOfText = z.object({
  column: z.int().describe('0 for the source, 1 for the edition, then what stands beside it'),
  segmentId: id.describe('The sentence, or the first of the run of sentences, in whose text they stand'),
  number: z.int().describe('Its number'),
  words: z.array(
    z.object({
      conceptId: id,
      span: span.describe('In the text without its marks of emphasis, in UTF-16 code units; the end is exclusive'),
    }),
  ),
});
export type WordsOfText = z.infer<typeof wordsOfText>;

const readingWord = z.object({
  conceptId: id,
  term: worded.describe('What the concept is known by'),
  partOfSpeech: z.string(),
  pronunciation: z.string().describe('In the International Phonetic Alphabet, without slashes; empty when not known'),
  definition: worded
    .nullable()
    .describe('Its gloss in the language of the edition, where readers have come to one; else as the glossary has it'),
  treatment: z.enum(treatmentKinds).nullable().describe('What the language of the edition does with it'),
  renderings: z.array(worded.extend({ column: languageTag })).describe('The preferred one for each text'),
});
export type ReadingWord = z.infer<typeof readingWord>;

const readingLine = z.object({
  segmentId: id,
  language: languageTag,
  words: z.array(z.object({ span: span.describe('In the text of the sentence'), gloss: worded.nullable() })),
});
export type ReadingLine = z.infer<typeof readingLine>;

export const reading = {
  lines: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/reading-lines/{language}',
      summary: 'Lines of a chapter in another language than the work’s, word by word',
      description: 'Of the same edition and release as the reading. Lines and glosses are those of today.',
      tags: ['reading', 'terms'],
    })
    .input(inReading)
    .output(z.array(readingLine)),

  words: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/reading-words/{language}',
      summary: 'Where a chapter has words of the glossary that its readers may be told of',
      description: 'Of the same edition and release as the reading. The glossary is that of today, also for a release.',
      tags: ['reading', 'terms'],
    })
    .input(inReading)
    .output(z.array(wordsOfText)),

  word: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/reading-words/{language}/{segmentId}/{conceptId}',
      summary: 'What a word of a sentence means',
      description: 'There is no such word before the sentence that its concept is held until.',
      tags: ['reading', 'terms'],
    })
    .input(inReading.extend({ segmentId: id, conceptId: id }))
    .output(readingWord),

  mark: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/reader-marks/{markId}',
      summary: 'Say of a sentence, as a reader, what it is: unclear, a typo, wrong, lovely',
      description: 'Without an account too, where the owner lets readers do so.',
      tags: ['reading'],
    })
    .input(
      one.extend({
        markId: id.describe('Chosen by the caller'),
        segmentId: id,
        editionId: id,
        release: asked.optional(),
        kind,
        note: z.string().trim().max(500).default(''),
        device,
      }),
    )
    .output(z.object({ markId: id })),

  removeMark: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/reader-marks/{markId}/removed',
      summary: 'Take back a mark of your own',
      tags: ['reading'],
    })
    .input(one.extend({ device }))
    .output(z.object({ markId: id })),

  marks: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/reader-marks/{language}',
      summary: 'What readers said of the sentences of a chapter, counted',
      tags: ['reading', 'review'],
    })
    .input(z.object({ workId: id, documentId: id, language: languageTag }))
    .output(z.array(marked)),
};
