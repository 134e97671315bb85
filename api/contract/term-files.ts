import { z } from 'zod';
import { largestTermFile, termFormats, termProblemCodes } from '@/core/terms/formats/term-file';
import { conceptContent, who } from './concepts';
import { id, languageTag, moment } from './shapes';

export const termFormat = z.enum(termFormats);

export const termFileContent = z
  .base64()
  .max(4 * Math.ceil(largestTermFile / 3))
  .describe('The bytes of the file');

const fileConcept = conceptContent.extend({ id });

export const importChoice = z.object({
  entry: z.int().nonnegative().describe('Of the file, as its conflict names it'),
  as: z.union([z.literal('new'), id]).describe('The concept that it joins, which takes its word; or one of its own'),
});

export const termImport = z.object({
  change: z.int().describe('The number of the glossary’s newest change before this'),
  last: z.int().nullable().describe('The number of its own last change, which names it; null where it made none'),
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  addedConcepts: z.array(fileConcept).describe('The first 200'),
  changedConcepts: z.array(z.object({ before: fileConcept, after: fileConcept })).describe('The first 200'),
  conflicts: z
    .array(
      z.object({
        entry: z.int(),
        line: z.int(),
        kind: z.enum(['preferred', 'ambiguous', 'term-of-another']),
        language: languageTag,
        stored: z.string(),
        read: z.string(),
        concept: fileConcept.describe('As the file has it'),
        concepts: z.array(fileConcept).describe('Those that it may join by choice'),
      }),
    )
    .describe('Left out unless chosen: the glossary prefers another term, or several concepts could be meant'),
  problems: z
    .array(
      z.object({
        line: z.int().describe('Or row of a sheet; 0 is the file as a whole'),
        column: z.int().optional(),
        code: z.enum(termProblemCodes),
        value: z.string(),
        count: z.int().optional().describe('How often it comes'),
      }),
    )
    .describe('What can’t be read, or has no place in a glossary'),
});
export type TermImport = z.infer<typeof termImport>;

/** An import of terms as a whole. */
export const pastImport = z.object({
  number: z.int().describe('Of its last change, which names it'),
  at: moment,
  who: who.nullable(),
  entries: z.int(),
  standing: z.int().describe('Entries that are still as they were imported'),
});
export type PastImport = z.infer<typeof pastImport>;
