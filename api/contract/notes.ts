import { oc } from '@orpc/contract';
import { z } from 'zod';
import { noteKinds, noteSides } from '@/core/annotation/note';
import { asked } from './editions';
import { placed, span, who } from './review';
import { id, languageTag, moment } from './shapes';

const kind = z.enum(noteKinds);
const point = z.object({ chapter: z.int(), number: z.int() });
const body = z.object({ language: languageTag, text: z.string().describe('Markdown, inline') });

const readingNote = z.object({
  id,
  kind,
  side: z.enum(noteSides).describe('In the source, or in the text of the edition'),
  segmentIds: z.array(id).min(1).describe('The sentence, or the run of sentences, in whose text it stands'),
  number: z.int().describe('The number of the first of them'),
  span: span.describe('In that text as the reading has it, in UTF-16 code units; the end is exclusive'),
  marker: z.string().describe('1, 2, 3 in the source, a, b, c in the edition; one note has one marker in a chapter'),
  isRepeat: z.boolean().describe('A gloss that stands in this chapter before'),
  heldUntil: point
    .nullable()
    .describe('The sentence that a reader comes to before they get it; null where nothing is held'),
  body: body.describe('In the language of the edition, or as it was written'),
  by: z.string(),
});
export type ReadingNote = z.infer<typeof readingNote>;

const noteText = z.string().trim().min(1).max(5000).describe('Markdown, inline');
const phrase = span
  .extend({ quote: z.string().min(1).max(5000).describe('Its words; they refuse it where the text is another') })
  .describe('In UTF-16 code units of that text');
const on = z.union([
  z.object({ segmentId: id }).describe('The source of a sentence'),
  z.object({ revisionId: id }).describe('A text of a version'),
]);
const conceptId = id.nullable().describe('The concept of the glossary that a gloss speaks of');
const heldUntilId = id.nullable().describe('The sentence that readers come to before they get it');

const note = placed.extend({
  id,
  documentId: id,
  segmentIds: z.array(id).describe('The sentences that it stands at now'),
  numbers: z.array(z.int()),
  versionId: id.nullable(),
  language: languageTag.nullable().describe('Null for a note on the source'),
  quote: z.string().describe('The words that it is on, or was'),
  words: z.string().nullable().describe('What stands at its place now'),
  proposedWords: z.string().nullable().describe('What stands where lost words may have gone'),
  revisionId: id.nullable().describe('Of the text that it is on, for a version'),
  isWithdrawn: z.boolean().describe('Its version is'),
  kind,
  conceptId,
  heldUntil: z
    .object({
      segmentId: id,
      address: point.nullable().describe('Null where the sentence is in no chapter any more'),
    })
    .nullable(),
  bodyLanguage: languageTag.describe('The language that it was written in'),
  bodies: z.array(body.extend({ revisionId: id, who, at: moment })).describe('Its own first, then translations'),
  who,
  createdAt: moment,
  isRemoved: z.boolean(),
});
export type Note = z.infer<typeof note>;

const one = z.object({ workId: id, noteId: id });

const linkedData = 'application/ld+json';

export const notes = {
  export: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/annotations',
      summary: 'All notes of a work as W3C Web Annotations',
      description:
        'JSON-LD: a collection whose annotations are on segments and versions as the work’s folder names them, by quotation and by position in code points; bodies are Markdown in their languages.',
      tags: ['notes'],
    })
    .input(z.object({ workId: id }))
    .output(z.file().mime(linkedData)),

  import: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/annotations',
      summary: 'Take W3C Web Annotations as notes',
      description:
        'One annotation, a list, a page or a collection, as application/ld+json or application/json. Those with a known id bring the note up to date. What has no place any more is kept among the lost notes of its chapter.',
      inputStructure: 'detailed',
      tags: ['notes'],
    })
    .input(
      z.object({
        params: z.object({ workId: id }),
        body: z.union([z.file(), z.record(z.string(), z.unknown()), z.array(z.unknown())]),
      }),
    )
    .output(
      z.object({
        written: z.int().describe('Notes that were made or changed'),
        lost: z.int().describe('Of all given, those that found no place'),
        problems: z.array(
          z.object({
            annotation: z.string().describe('Its id, or its place in what was sent, from #1'),
            message: z.string(),
          }),
        ),
      }),
    ),

  list: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/notes/{language}',
      summary: 'All notes of a chapter, on its source and its versions in a language',
      description: 'Also removed ones, and those that lost their words.',
      tags: ['notes'],
    })
    .input(z.object({ workId: id, documentId: id, language: languageTag }))
    .output(z.array(note)),

  write: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/notes/{noteId}',
      summary: 'Write a note on a phrase',
      tags: ['notes'],
    })
    .input(
      one.extend({
        noteId: id.describe('Chosen by the caller, so that asking twice writes one'),
        on,
        phrase,
        kind: kind.default('footnote'),
        conceptId: conceptId.default(null),
        heldUntilId: heldUntilId.default(null),
        body: z
          .object({ revisionId: id.describe('Chosen by the caller'), text: noteText })
          .describe('In the language of the text'),
      }),
    )
    .output(note),

  change: oc
    .route({
      method: 'PATCH',
      path: '/works/{workId}/notes/{noteId}',
      summary: 'Change the kind of a note, its concept, or until where it is held',
      tags: ['notes'],
    })
    .input(
      one.extend({
        kind: kind.optional(),
        conceptId: conceptId.optional(),
        heldUntilId: heldUntilId.optional(),
      }),
    )
    .output(note),

  saveBody: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/notes/{noteId}/bodies/{language}',
      summary: 'Write what a note says, or translate it',
      tags: ['notes'],
    })
    .input(
      one.extend({
        language: languageTag,
        revisionId: id.describe('Chosen by the caller'),
        baseRevisionId: id.nullable().describe('The revision that the text was made from; a newer one refuses it'),
        text: noteText,
      }),
    )
    .output(note),

  move: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/notes/{noteId}/place',
      summary: 'Put a note on other words of the same language',
      tags: ['notes'],
    })
    .input(one.extend({ on, phrase }))
    .output(note),

  remove: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/notes/{noteId}/removed',
      summary: 'Take a note away, or put it back',
      tags: ['notes'],
    })
    .input(one.extend({ removed: z.boolean() }))
    .output(note),

  history: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/notes/{noteId}/history',
      summary: 'All that a note ever said, newest first',
      tags: ['notes'],
    })
    .input(one)
    .output(z.array(body.extend({ id, who, at: moment }))),

  reading: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/reading-notes/{language}',
      summary: 'The notes of a chapter that readers see, in the order of its text',
      description:
        'Of the same edition and release as the reading. What is held until a sentence is left out for a reader who is known not to have come there, and else says until where.',
      tags: ['reading', 'notes'],
    })
    .input(
      z.object({
        workId: id,
        documentId: id,
        language: languageTag,
        editionId: id.optional(),
        release: asked.optional(),
        reached: z.string().max(20).optional().describe('The address of the furthest sentence that the reader came to'),
      }),
    )
    .output(z.array(readingNote)),
};
