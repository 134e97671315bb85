import { z } from 'zod';
import { termFormats, termProblemCodes } from '@/core/terms/formats/term-file';
import { languageTag } from './shapes';

export const termFormat = z.enum(termFormats);

/** A glossary of 70,000 terms with definitions stays well under this. */
export const termFileContent = z.string().max(100_000_000);

export const termImport = z.object({
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  addedTerms: z.array(z.string()).describe('The first of them, by what they are called'),
  changedTerms: z.array(z.string()),
  conflicts: z
    .array(
      z.object({
        line: z.int(),
        kind: z.enum(['preferred', 'ambiguous', 'term-of-another']),
        language: languageTag,
        stored: z.string(),
        read: z.string(),
      }),
    )
    .describe('Left out: the glossary prefers another term, or several concepts could be meant'),
  problems: z.array(z.object({ line: z.int(), code: z.enum(termProblemCodes), value: z.string() })),
});
export type TermImport = z.infer<typeof termImport>;
