import { z } from 'zod';
import { caseRules, termStatuses, treatmentKinds } from '@/core/terms/concept';
import { conceptChangeKinds } from '@/core/terms/concept-change';
import { conceptLimits } from '@/core/terms/concept-limits';
import { conceptStatuses } from '@/core/terms/concept-status';
import { waysFound } from '@/core/terms/term-trie';
import { linePolicies } from '@/core/work/line-policy';
import { versionStates } from '@/core/work/version-state';
import { id, languageTag, moment, siglum } from './shapes';

export const who = z.object({ name: z.string(), siglum });
export const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export const glossary = z.object({
  id,
  name: z.string(),
  language: languageTag,
  change: z.int().describe('The number of its newest change'),
  concepts: z.int().describe('That are settled'),
  proposed: z.int(),
  isHome: z.boolean().describe('Rights in it are those of this work'),
  home: z.string().describe('The title of the work whose rights hold; empty where you don’t belong to that'),
  may: z.object({ comment: z.boolean(), propose: z.boolean(), edit: z.boolean(), own: z.boolean() }),
});
export type Glossary = z.infer<typeof glossary>;

export const removedGlossary = z.object({
  id,
  name: z.string(),
  language: languageTag,
  concepts: z.int(),
  removedAt: moment,
});
export type RemovedGlossary = z.infer<typeof removedGlossary>;

const { text: longestTerm, ...most } = conceptLimits;
const form = z.object({ text: z.string().trim().min(1).max(longestTerm), confirmed: z.boolean() });

export const term = z.object({
  id,
  language: languageTag,
  text: z.string().trim().min(1).max(longestTerm),
  status: z.enum(termStatuses),
  partOfSpeech: z.string().max(most.partOfSpeech),
  gender: z.string().max(most.gender),
  pronunciation: z.string().max(most.pronunciation).describe('In the International Phonetic Alphabet, without slashes'),
  origin: z.string().max(most.origin),
  usageNote: z.string().max(most.usageNote),
  caseRule: z.enum(caseRules),
  homograph: z.boolean().describe('Looks like a word of other languages, and counts only in a line of its own'),
  forms: z.array(form).max(most.forms),
});

const treatment = z.object({
  language: languageTag,
  kind: z.enum(treatmentKinds),
  caseRule: z.enum(caseRules).nullable().describe('Null where each term says it for itself'),
  italics: z.boolean(),
});

/** What a person writes of a concept. Its first term is the one it is known by, and the one that `keep` keeps. */
export const conceptContent = z.object({
  subject: z.string().max(most.subject),
  definition: z.string().max(most.definition),
  note: z.string().max(most.note),
  terms: z.array(term).min(1).max(most.terms),
  treatments: z.array(treatment).max(most.treatments),
});

const standing = { id, status: z.enum(conceptStatuses), change: z.int().describe('The change that made it so') };

export const conceptRow = z.object({
  ...standing,
  subject: z.string(),
  definition: z.string(),
  headword: z.object({ text: z.string(), language: languageTag, pronunciation: z.string() }),
  meaning: z.string().nullable().describe('Its preferred term in the work’s language, where it is known by another'),
  comments: z.int(),
  uses: z.int().describe('In the source of this work'),
  renderings: z
    .array(
      z.object({
        language: languageTag,
        kind: z.enum(treatmentKinds).nullable(),
        preferred: z.string().nullable().describe('Null, and not kept: open'),
      }),
    )
    .describe('For each language of the work, in its order'),
});
export type ConceptRow = z.infer<typeof conceptRow>;

const isCounting = z.boolean().describe('Uses are being found anew; until then they are those of before');

/** What would be without its concept if a glossary were removed. */
export const glossaryRemoval = z.object({
  concepts: z.int(),
  uses: z.int().describe('In the source of this work'),
  isCounting,
  waivers: z.int(),
  suggestions: z.int().describe('That are open'),
  holds: z.int(),
  glosses: z.int().describe('Notes for readers that speak of its concepts'),
  otherWorks: z.int().describe('Works that use it too, which keep it from being removed'),
});

export const conceptCounts = z.object({
  counts: z.object({
    all: z.int(),
    invented: z.int(),
    open: z.int(),
    discussed: z.int(),
    proposed: z.int(),
    dismissed: z.int(),
  }),
  subjects: z.array(z.object({ subject: z.string(), concepts: z.int() })),
});
export type ConceptCounts = z.infer<typeof conceptCounts>;

export const conceptPage = z.object({
  languages: z.array(languageTag),
  total: z.int().describe('How many the filter leaves'),
  previous: z.string().nullable().describe('Names the page in front of this one'),
  next: z.string().nullable().describe('Names the page behind it'),
  isCounting,
  concepts: z.array(conceptRow),
});
export type ConceptPage = z.infer<typeof conceptPage>;

export const concept = conceptContent.extend({
  ...standing,
  reason: z.string().describe('Why it was settled or dismissed'),
  uses: z.int(),
  isCounting,
  taught: z.array(
    z.object({
      termId: id,
      text: z.string(),
      at: moment,
      who: who.nullable(),
      segmentId: id.nullable().describe('Where it was met, if in this work'),
    }),
  ),
  comments: z.array(
    z.object({ id, body: z.string(), createdAt: moment, who, isMine: z.boolean(), isRemoved: z.boolean() }),
  ),
  history: z.array(z.object({ number: z.int(), kind: z.enum(conceptChangeKinds), at: moment, who: who.nullable() })),
});
export type Concept = z.infer<typeof concept>;

const conceptState = conceptContent
  .extend({ status: z.enum(conceptStatuses), reason: z.string() })
  .nullable()
  .describe('Null where it wasn’t there');

export const conceptChange = z.object({
  number: z.int(),
  conceptId: id,
  kind: z.enum(conceptChangeKinds),
  at: moment,
  who: who.nullable(),
  before: conceptState,
  after: conceptState,
});
export type ConceptChange = z.infer<typeof conceptChange>;

const occurrence = z.object({
  conceptId: id,
  termId: id,
  language: languageTag,
  status: z.enum(termStatuses),
  span,
  form: z.string().describe('As written there'),
  by: z.enum(waysFound).describe('As in the glossary, by a confirmed form, …: the surest first'),
});

export const waiver = z.object({
  id,
  segmentId: id,
  conceptId: id,
  reason: z.string(),
  who: who.nullable(),
  createdAt: moment,
  quote: z.string(),
  span: span.nullable().describe('Where the words are in the source now; null where they are lost'),
});
export type Waiver = z.infer<typeof waiver>;

/** A concept between the work's source and one language. */
export const concernedConcept = conceptContent.extend({
  ...standing,
  glossaryId: id,
  renderings: z
    .array(z.object({ termId: id, text: z.string() }))
    .describe('What may be put for it: the preferred term and its forms, then the admitted ones'),
});
export type ConcernedConcept = z.infer<typeof concernedConcept>;

export const termPage = z.object({
  sourceLanguages: z.array(languageTag),
  linePolicy: z.enum(linePolicies),
  concepts: z.array(concernedConcept),
  segments: z.array(
    z.object({
      segmentId: id,
      number: z.int(),
      occurrences: z.array(occurrence).describe('Of settled concepts'),
      proposed: z.array(occurrence).describe('Of proposed ones, which no check asks for'),
      lines: z
        .array(span.extend({ language: languageTag, isMarked: z.boolean().describe('By a person') }))
        .describe('Whole lines in another language'),
      waivers: z.array(waiver),
    }),
  ),
});
export type TermPage = z.infer<typeof termPage>;

const findings = {
  faults: z.int().describe('They keep it from being approved'),
  warnings: z.int(),
  questions: z.int().describe('Forms that a person has to accept, or not'),
};

export const termChecks = z.object({
  isChecking: z.boolean().describe('Until it isn’t, these are of before'),
  ...findings,
  versions: z.array(
    z.object({
      versionId: id,
      segmentIds: z.array(id),
      number: z.int().describe('Of its first sentence'),
      ...findings,
    }),
  ),
});
export type TermChecks = z.infer<typeof termChecks>;

export const conceptUses = z.object({
  isCounting,
  total: z.int(),
  renderings: z
    .array(z.object({ form: z.string(), termId: id, uses: z.int() }))
    .describe('What it became, the most frequent first'),
  uses: z.array(
    z.object({
      segmentId: id,
      documentId: id,
      documentNumber: z.int(),
      number: z.int(),
      source: z.string(),
      span,
      version: z
        .object({ id, state: z.enum(versionStates), text: z.string(), revisionId: id, who })
        .nullable()
        .describe('The furthest of the sentence’s versions'),
      finding: z
        .enum(['used', 'unknown-form', 'forbidden', 'deprecated', 'missing', 'waived'])
        .nullable()
        .describe('Null where nothing is asked'),
      rendering: z
        .object({ span, form: z.string(), termId: id })
        .nullable()
        .describe('Where the version has it, or what it should not have'),
    }),
  ),
});
export type ConceptUses = z.infer<typeof conceptUses>;

export const termCandidates = z.object({
  total: z.int(),
  candidates: z.array(
    z.object({
      kind: z.enum(['name', 'word', 'phrase']),
      text: z.string(),
      count: z.int(),
      places: z
        .array(
          z.object({
            segmentId: id,
            documentId: id,
            documentNumber: z.int(),
            number: z.int(),
            source: z.string(),
            span,
          }),
        )
        .describe('The first sentences that have it'),
    }),
  ),
});
export type TermCandidates = z.infer<typeof termCandidates>;
