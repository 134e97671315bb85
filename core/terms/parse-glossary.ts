import { z } from 'zod';
import { canonicalLanguage } from '@/core/text/language';
import { caseRules, type Glossary, termStatuses, treatmentKinds } from './concept';

/** What keeps a glossary from being read; `path` leads to the place, as `concepts[3].terms[0].language`. */
export type GlossaryProblem = { readonly path: string; readonly message: string };

const language = z.string().refine((tag) => canonicalLanguage(tag) === tag, 'not a canonical BCP 47 tag');
const written = z.string().refine((text) => text.trim() !== '', 'is empty');

const formShape = z.strictObject({ text: written, confirmed: z.boolean().default(true) });

const termShape = z.strictObject({
  id: z.uuid(),
  language,
  text: written,
  status: z.enum(termStatuses).default('preferred'),
  partOfSpeech: z.string().default(''),
  gender: z.string().default(''),
  pronunciation: z.string().default(''),
  origin: z.string().default(''),
  usageNote: z.string().default(''),
  caseRule: z.enum(caseRules).default('initial'),
  homograph: z.boolean().default(false),
  forms: z.array(formShape).default([]),
});

const treatmentShape = z.strictObject({
  language,
  kind: z.enum(treatmentKinds),
  caseRule: z.enum(caseRules).nullable().default(null),
  italics: z.boolean().default(false),
});

const conceptShape = z.strictObject({
  id: z.uuid(),
  subject: z.string().default(''),
  definition: z.string().default(''),
  note: z.string().default(''),
  terms: z.array(termShape).min(1),
  treatments: z.array(treatmentShape).default([]),
});

const glossaryShape = z
  .strictObject({ id: z.uuid(), name: written, language, concepts: z.array(conceptShape) })
  .superRefine(({ concepts }, { addIssue }) => {
    const seen = new Set<string>();
    const once = (id: string, path: PropertyKey[]) => {
      if (seen.has(id)) addIssue({ code: 'custom', path, message: `the id ${id} is used twice` });
      seen.add(id);
    };
    for (const [place, concept] of concepts.entries()) {
      once(concept.id, ['concepts', place, 'id']);
      for (const [number, term] of concept.terms.entries()) once(term.id, ['concepts', place, 'terms', number, 'id']);
    }
  });

/** Reads a glossary file. The glossary is null when there is any problem. Undone by `serializeGlossary`. */
export function parseGlossary(content: string): { glossary: Glossary | null; problems: GlossaryProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return {
      glossary: null,
      problems: [{ path: '', message: error instanceof Error ? error.message : 'is not JSON' }],
    };
  }
  const parsed = glossaryShape.safeParse(value);
  if (parsed.success) return { glossary: parsed.data, problems: [] };
  return {
    glossary: null,
    problems: parsed.error.issues.map(({ path, message }) => ({ path: z.core.toDotPath(path), message })),
  };
}
