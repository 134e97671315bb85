import { oc } from '@orpc/contract';
import { z } from 'zod';
import { pageSize } from '@/core/editing/page-size';
import { conceptFilters } from '@/core/terms/concept-filter';
import { conceptStatuses } from '@/core/terms/concept-status';
import { linePolicies } from '@/core/work/line-policy';
import {
  concept,
  conceptChange,
  conceptContent,
  conceptCounts,
  conceptPage,
  conceptUses,
  glossary,
  glossaryRemoval,
  removedGlossary,
  span,
  termCandidates,
  termChecks,
  termPage,
  waiver,
} from './concepts';
import { id, languageTag } from './shapes';
import { replacedVersion, suggestion } from './suggestions';
import { importChoice, pastImport, termFileContent, termFormat, termImport } from './term-files';

const workId = z.object({ workId: id });
const ofGlossary = workId.extend({ glossaryId: id });
const ofConcept = ofGlossary.extend({ conceptId: id });
const base = z.int().describe('The change that the concept was read with');
const glossaryName = z.string().trim().min(1).max(200);
const ofComment = ofConcept.extend({ commentId: id.describe('Chosen by the caller') });
const done = z.object({ done: z.literal(true) });

const form = ofGlossary.extend({
  termId: id,
  language: languageTag.describe('Of the text that the form stands in'),
  text: z.string().trim().min(1).max(500),
});
const wording = z.object({
  text: z.string().trim().min(1).max(500),
  forms: z.array(z.string().min(1).max(500)).max(500),
});
const replacement = ofConcept.extend({
  language: languageTag,
  documentId: id.optional(),
  fromTermId: id.describe('The term that would give way'),
  from: wording.optional().describe('Its words, where the glossary doesn’t have it yet'),
  to: wording,
});
const changed = z.object({ conceptId: id, change: z.int().describe('The number of the glossary’s change') });

export const terms = {
  glossaries: oc
    .route({ method: 'GET', path: '/works/{workId}/glossaries', summary: 'The glossaries of a work', tags: ['terms'] })
    .input(workId)
    .output(z.array(glossary)),

  createGlossary: oc
    .route({ method: 'POST', path: '/works/{workId}/glossaries', summary: 'Begin a glossary', tags: ['terms'] })
    .input(
      workId.extend({ glossaryId: id.describe('Chosen by the caller'), name: glossaryName, language: languageTag }),
    )
    .output(z.array(glossary)),

  orderGlossaries: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/glossaries',
      summary: 'Put the glossaries of a work in order',
      description: 'Of two that know a word, the first has it.',
      tags: ['terms'],
    })
    .input(workId.extend({ glossaryIds: z.array(id).max(1000).describe('All that the work uses') }))
    .output(z.array(glossary)),

  attachable: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/attachable-glossaries',
      summary: 'Glossaries of other works that a work could use',
      tags: ['terms'],
    })
    .input(workId)
    .output(z.array(z.object({ id, name: z.string(), language: languageTag, home: z.string(), concepts: z.int() }))),

  attachGlossary: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/glossaries/{glossaryId}',
      summary: 'Let a work use a glossary',
      tags: ['terms'],
    })
    .input(ofGlossary)
    .output(z.array(glossary)),

  detachGlossary: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/glossaries/{glossaryId}/detached',
      summary: 'Let a work use a glossary no longer',
      description: 'Where the work is its home, another work that uses it becomes that.',
      tags: ['terms'],
    })
    .input(ofGlossary)
    .output(z.array(glossary)),

  renameGlossary: oc
    .route({
      method: 'PATCH',
      path: '/works/{workId}/glossaries/{glossaryId}',
      summary: 'Give a glossary another name',
      tags: ['terms'],
    })
    .input(ofGlossary.extend({ name: glossaryName }))
    .output(z.array(glossary)),

  removeGlossary: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/removal',
      summary: 'Remove a glossary that no other work uses',
      description: 'It is kept with its history, and can be put back.',
      tags: ['terms'],
    })
    .input(ofGlossary.extend({ name: z.string().describe('Its name, so that nothing goes by mistake') }))
    .output(z.array(glossary)),

  previewRemoval: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/removal',
      summary: 'What the removal of a glossary would touch',
      tags: ['terms'],
    })
    .input(ofGlossary)
    .output(glossaryRemoval),

  removedGlossaries: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/removed-glossaries',
      summary: 'Glossaries of a work that can be put back',
      tags: ['terms'],
    })
    .input(workId)
    .output(z.array(removedGlossary)),

  putBackGlossary: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/removed-glossaries/{glossaryId}/put-back',
      summary: 'Put a removed glossary back where it stood',
      tags: ['terms'],
    })
    .input(ofGlossary)
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
        page: z.string().max(1000).optional().describe('`previous` or `next` of another page; the first one otherwise'),
        limit: z.coerce.number().int().min(1).max(200).default(100),
      }),
    )
    .output(conceptPage),

  conceptCounts: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/concept-counts',
      summary: 'How many concepts each filter leaves, and how many each subject has',
      tags: ['terms'],
    })
    .input(ofGlossary)
    .output(conceptCounts),

  concept: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}',
      summary: 'A concept: terms, treatments, discussion, history',
      tags: ['terms'],
    })
    .input(ofConcept)
    .output(concept),

  uses: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}/uses/{language}',
      summary: 'Where the source has a concept, and what it became in a language',
      tags: ['terms'],
    })
    .input(
      ofConcept.extend({
        language: languageTag,
        documentId: id.optional().describe('One chapter alone'),
        offset: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(conceptUses),

  save: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}',
      summary: 'Make a concept, or change it whole',
      description:
        'What others changed since `base` stays where it is about something else. Where both changed the same, nothing is saved: the error has the reason `newer-change` and names the fields in `clashes`.',
      tags: ['terms'],
    })
    .input(ofConcept.extend({ base: base.nullable().describe('Null for a new concept'), content: conceptContent }))
    .output(concept),

  remove: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}/removal',
      summary: 'Take a concept out of its glossary',
      tags: ['terms'],
    })
    .input(ofConcept.extend({ base }))
    .output(z.object({ change: z.int().describe('To be taken back to put it back') })),

  propose: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/glossaries/{glossaryId}/proposals/{conceptId}',
      summary: 'Put a concept up for discussion',
      tags: ['terms'],
    })
    .input(ofConcept.extend({ content: conceptContent, segmentId: id.nullable().describe('Where it was met') }))
    .output(concept),

  settle: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}/status',
      summary: 'Settle a proposed concept, dismiss it, or open it again',
      tags: ['terms'],
    })
    .input(ofConcept.extend({ base, status: z.enum(conceptStatuses), reason: z.string().trim().max(2000).default('') }))
    .output(concept),

  takeBack: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/changes/{number}/taken-back',
      summary: 'Undo one change of a glossary, as a change of its own',
      tags: ['terms'],
    })
    .input(ofGlossary.extend({ number: z.coerce.number().int().min(1) }))
    .output(changed),

  change: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/changes/{number}',
      summary: 'A concept before and after one change',
      tags: ['terms'],
    })
    .input(ofGlossary.extend({ number: z.coerce.number().int().min(1) }))
    .output(conceptChange),

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

  checks: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/term-checks/{language}',
      summary: 'Versions of a chapter whose terms aren’t all in order',
      description:
        'A fault, a forbidden term or a missing one that the language keeps, keeps a version from being approved.',
      tags: ['terms'],
    })
    .input(workId.extend({ documentId: id, language: languageTag }))
    .output(termChecks),

  proposeRenderings: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/renderings',
      summary: 'How a term might be written in the scripts of a work’s languages',
      tags: ['terms'],
    })
    .input(workId.extend({ text: z.string().min(1).max(500), pronunciation: z.string().max(500) }))
    .output(z.array(z.object({ language: languageTag, text: z.string() }))),

  setLinePolicy: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/line-policy',
      summary: 'Say what translations do with whole lines in another language',
      tags: ['terms'],
    })
    .input(workId.extend({ policy: z.enum(linePolicies) }))
    .output(z.object({ policy: z.enum(linePolicies) })),

  markLine: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/segments/{segmentId}/line',
      summary: 'Say that a sentence is a whole line in another language, or that it is none',
      tags: ['terms'],
    })
    .input(
      workId.extend({
        segmentId: id,
        language: languageTag.nullable().optional().describe('Null: it is none. Left out: the glossary decides'),
      }),
    )
    .output(done),

  holds: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/held-concepts',
      summary: 'Concepts that readers aren’t told of before a sentence',
      tags: ['terms'],
    })
    .input(workId)
    .output(z.array(z.object({ conceptId: id, segmentId: id, documentNumber: z.int(), number: z.int() }))),

  hold: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/held-concepts/{conceptId}',
      summary: 'Keep readers from being told of a concept before a sentence',
      tags: ['terms'],
    })
    .input(workId.extend({ conceptId: id, segmentId: id.nullable().describe('Null tells them from the start') }))
    .output(done),

  previewReplacement: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}/replacement/{language}',
      summary: 'Versions that would read otherwise if another term were preferred, before and after',
      tags: ['terms'],
    })
    .input(replacement)
    .output(z.array(replacedVersion)),

  suggestReplacement: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/concepts/{conceptId}/suggestions/{language}',
      summary: 'Suggest another term to the contributors of versions that have it',
      tags: ['terms'],
    })
    .input(replacement.extend({ versionIds: z.array(id).max(10_000).optional().describe('Left out: all') }))
    .output(z.object({ suggestions: z.int() })),

  suggestions: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/suggestions/{language}',
      summary: 'What is suggested for versions in a language',
      tags: ['terms'],
    })
    .input(workId.extend({ language: languageTag, documentId: id.optional() }))
    .output(z.array(suggestion)),

  settleSuggestion: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/suggestions/{suggestionId}/outcome',
      summary: 'Take a suggestion over, dismiss it, or open it again',
      description: 'Taking over is a save like any other, and can be restored from the version’s history.',
      tags: ['terms'],
    })
    .input(
      workId.extend({
        suggestionId: id,
        outcome: z.enum(['accepted', 'dismissed', 'open']),
        revisionId: id.describe('Of the save, chosen by the caller'),
        reason: z.string().trim().max(2000).default('').describe('Why it is dismissed'),
      }),
    )
    .output(done),

  importTerms: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/imports',
      summary: 'Bring the terms of a file into a glossary, or see what that would change',
      tags: ['terms'],
    })
    .input(
      ofGlossary.extend({
        fileName: z.string().max(500),
        format: termFormat.optional().describe('Where the file’s name doesn’t say it; both of TBX read every TBX'),
        sheet: z.string().max(200).optional().describe('Of a workbook; the first otherwise'),
        content: termFileContent,
        choices: z.array(importChoice).max(100_000).default([]).describe('What becomes of conflicts'),
        base: base
          .optional()
          .describe('The glossary’s newest change when the choices were made: refused if there is a newer one'),
        isTrial: z.boolean().describe('Says what would change, and changes nothing'),
      }),
    )
    .output(termImport),

  imports: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/imports',
      summary: 'The last imports of terms into a glossary',
      tags: ['terms'],
    })
    .input(ofGlossary)
    .output(z.array(pastImport)),

  undoImport: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/imports/{number}/undone',
      summary: 'Undo an import of terms, as changes of their own',
      description: 'Entries that were changed since about the same stay as they are.',
      tags: ['terms'],
    })
    .input(ofGlossary.extend({ number: z.coerce.number().int().min(1).describe('As `last` of the import says') }))
    .output(z.object({ undone: z.int(), kept: z.int() })),

  exportTerms: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/glossaries/{glossaryId}/export/{format}',
      summary: 'A glossary as a file',
      tags: ['terms'],
    })
    .input(
      ofGlossary.extend({
        format: termFormat.describe('`tbx` names data categories in attributes (DCA), `tbx-dct` as elements'),
        languages: z
          .string()
          .max(2000)
          .optional()
          .describe('Parted by commas, besides those that concepts are known in; all where left out'),
      }),
    )
    .output(z.object({ name: z.string().describe('Of the file'), content: termFileContent })),

  candidates: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/term-candidates',
      summary: 'Wordings of a work that may be terms, the likeliest first',
      tags: ['terms'],
    })
    .input(
      workId.extend({
        offset: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(termCandidates),

  dismissCandidate: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/term-candidates/dismissed',
      summary: 'Remember that a wording is no term, or forget it',
      tags: ['terms'],
    })
    .input(workId.extend({ text: z.string().min(1).max(500), dismissed: z.boolean() }))
    .output(done),

  acceptForm: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/terms/{termId}/forms',
      summary: 'Teach a term a form',
      tags: ['terms'],
    })
    .input(form.extend({ segmentId: id.nullable().describe('Where it was met') }))
    .output(changed),

  removeForm: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/glossaries/{glossaryId}/terms/{termId}/removed-forms',
      summary: 'Take a form from a term',
      tags: ['terms'],
    })
    .input(form)
    .output(changed),

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
