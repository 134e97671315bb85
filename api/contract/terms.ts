import { oc } from '@orpc/contract';
import { z } from 'zod';
import { pageSize } from '@/core/editing/page-size';
import { conceptFilters } from '@/core/terms/concept-filter';
import { concept, conceptPage, glossary, span, termPage, waiver } from './concepts';
import { id, languageTag } from './shapes';

const workId = z.object({ workId: id });
const ofGlossary = workId.extend({ glossaryId: id });
const ofConcept = ofGlossary.extend({ conceptId: id });
const ofComment = ofConcept.extend({ commentId: id.describe('Chosen by the caller') });
const done = z.object({ done: z.literal(true) });

const form = ofGlossary.extend({
  termId: id,
  language: languageTag.describe('Of the text that the form stands in'),
  text: z.string().trim().min(1).max(500),
});
const formTaken = z.object({ conceptId: id, change: z.int().describe('The number of the glossary’s change') });

export const terms = {
  glossaries: oc
    .route({ method: 'GET', path: '/works/{workId}/glossaries', summary: 'The glossaries of a work', tags: ['terms'] })
    .input(workId)
    .output(z.array(glossary)),

  concepts: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts',
      summary: 'Concepts by what they are called, with their renderings in the languages of the work',
      tags: ['terms'],
    })
    .input(
      ofGlossary.extend({
        filter: z.enum(conceptFilters).optional(),
        subject: z.string().max(200).optional(),
        phrase: z.string().max(500).optional().describe('In terms and forms of any language, or in the definition'),
        offset: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(200).default(100),
      }),
    )
    .output(conceptPage),

  concept: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}',
      summary: 'A concept: terms, treatments, discussion, history',
      tags: ['terms'],
    })
    .input(ofConcept)
    .output(concept),

  comment: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}/comments/{commentId}',
      summary: 'Say something about a concept',
      tags: ['terms'],
    })
    .input(ofComment.extend({ body: z.string().trim().min(1).max(10_000) }))
    .output(concept),

  removeComment: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}/comments/{commentId}/removed',
      summary: 'Take a comment on a concept away, or put it back',
      tags: ['terms'],
    })
    .input(ofComment.extend({ removed: z.boolean() }))
    .output(concept),

  inRows: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/terms/{language}',
      summary: 'Terms in the source of sentences, by number, with all that a check of their translation needs',
      tags: ['terms'],
    })
    .input(
      workId.extend({
        documentId: id,
        language: languageTag,
        from: z.coerce.number().int().min(1),
        to: z.coerce.number().int().min(1).describe(`At most ${pageSize} numbers on from the first; both ends count`),
      }),
    )
    .output(termPage),

  acceptForm: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/terms/{termId}/forms',
      summary: 'Teach a term a form',
      tags: ['terms'],
    })
    .input(form.extend({ segmentId: id.nullable().describe('Where it was met') }))
    .output(formTaken),

  removeForm: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/terms/{termId}/removed-forms',
      summary: 'Take a form from a term',
      tags: ['terms'],
    })
    .input(form)
    .output(formTaken),

  waive: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/waivers/{waiverId}',
      summary: 'Say that an occurrence needs no rendering in a language, and why',
      tags: ['terms'],
    })
    .input(
      workId.extend({
        waiverId: id.describe('Chosen by the caller'),
        segmentId: id,
        language: languageTag,
        conceptId: id,
        phrase: span.extend({ quote: z.string().min(1).max(500) }).describe('The occurrence in the source'),
        reason: z.string().trim().min(1).max(2000),
      }),
    )
    .output(waiver),

  removeWaiver: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/waivers/{waiverId}/removed',
      summary: 'Take a waiver back, or let it stand again',
      tags: ['terms'],
    })
    .input(workId.extend({ waiverId: id, removed: z.boolean() }))
    .output(done),
};
