import { z } from 'zod';
import { canonicalLanguage } from '@/core/text/language';
import type { Anchor } from './anchor';
import { type Annotation, type Creator, motivationOf, parseTarget, parseUuid } from './annotation';
import { escapeNoteBody } from './parse-note-body';

/** Why an annotation can't be a note: which one, by its id or its place in the file from 1, and what is wrong. */
export type AnnotationProblem = { readonly annotation: string; readonly message: string };

/** One thing, or a list of them: JSON-LD lets both stand for the same. */
function some<Shape extends z.ZodType>(shape: Shape) {
  return z.union([z.array(shape), shape.transform((one) => [one])]);
}

const person = z.union([
  z.object({ name: z.string().min(1), nickname: z.string().min(1).max(4).optional() }),
  z.string().transform(() => null),
]);
const textualBody = z.object({
  type: z.literal('TextualBody'),
  value: z.string().trim().min(1).max(5000),
  format: z.string().default('text/markdown'),
  language: some(z.string()).optional(),
  creator: some(person).optional(),
});
const identified = z.object({ purpose: z.literal('identifying'), source: z.string() });
const choice = z.object({ type: z.literal('Choice'), items: z.array(textualBody).min(1) });
const body = z.union([
  textualBody,
  choice,
  identified,
  z.string().transform((value) => textualBody.parse({ type: 'TextualBody', value, format: 'text/plain' })),
]);
const selector = z.union([
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().positive() }),
  z.object({ type: z.string() }),
]);
const annotation = z.object({
  id: z.string().optional(),
  type: some(z.string()).refine((types) => types.includes('Annotation'), 'is no Annotation'),
  motivation: some(z.string()).default([]),
  creator: some(person).optional(),
  created: z.iso.datetime({ offset: true }).optional(),
  body: some(body),
  heldUntil: z.string().optional(),
  target: some(
    z.union([
      z.string().transform((source) => ({ source, selector: undefined })),
      z.object({ source: z.string(), selector: some(selector).optional() }),
    ]),
  ),
});

type Written = z.output<typeof annotation>;

/**
 * Reads W3C Web Annotations in JSON-LD: one, a list, a page, or a collection with its pages. What can't be read is told, and
 * the rest is read; bodies without a language are in `language`.
 */
export function parseAnnotations(
  content: string,
  language: string,
): { annotations: Annotation[]; problems: AnnotationProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'is not JSON';
    return { annotations: [], problems: [{ annotation: '', message }] };
  }
  const annotations: Annotation[] = [];
  const problems: AnnotationProblem[] = [];
  const seen = new Set<string>();
  for (const [place, one] of listItems(value).entries()) {
    const parsed = annotation.safeParse(one);
    const name = nameOf(one) ?? `#${place + 1}`;
    const read = parsed.success ? readAnnotation(parsed.data, language) : tell(parsed.error);
    if (typeof read === 'string') problems.push({ annotation: name, message: read });
    else if (read.id !== null && seen.has(read.id))
      problems.push({ annotation: name, message: 'its id is used twice' });
    else annotations.push(read);
    if (typeof read !== 'string' && read.id !== null) seen.add(read.id);
  }
  return { annotations, problems };
}

function listItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(listItems);
  if (typeof value !== 'object' || value === null) return [value];
  const { first, items, next } = value as Record<string, unknown>;
  if (typeof first === 'object' && first !== null) return listItems(first);
  if (!Array.isArray(items)) return [value];
  return [...items, ...(typeof next === 'object' && next !== null ? listItems(next) : [])];
}

function nameOf(one: unknown): string | null {
  const id = typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : null;
  return typeof id === 'string' ? id : null;
}

function tell(error: z.ZodError): string {
  return z.prettifyError(error).replaceAll('\n', ' ');
}

/** The annotation, or what keeps it from being a note. */
function readAnnotation(written: Written, language: string): Annotation | string {
  const texts = written.body.flatMap((one) => ('value' in one ? [one] : 'items' in one ? one.items : []));
  const bodies: Annotation['bodies'][number][] = [];
  for (const { value, format, language: tags, creator } of texts) {
    if (!/^text\/(?:markdown|plain)\b/.test(format))
      return `its body is ${format}; text/markdown and text/plain are read`;
    const tag = canonicalLanguage(tags?.[0] ?? language);
    if (tag === null) return `${tags?.[0]} is no BCP 47 tag`;
    if (bodies.some((body) => body.language === tag)) return `it has two bodies in ${tag}`;
    bodies.push({
      language: tag,
      text: format.startsWith('text/plain') ? escapeNoteBody(value) : value,
      creator: creatorOf(creator),
    });
  }
  if (bodies.length === 0) return 'it has no TextualBody';
  if (written.target.length !== 1 || !written.target[0]) return 'it has several targets';
  const [{ source, selector }] = written.target;
  const target = parseTarget(source);
  if (!target) return `its target ${source} is no text of a work`;
  const concept = written.body.find((one) => 'purpose' in one);
  const held = written.heldUntil === undefined ? null : parseTarget(written.heldUntil);
  if (written.heldUntil !== undefined && held?.kind !== 'source')
    return `${written.heldUntil} is no sentence to be held until`;
  return {
    id: written.id === undefined ? null : parseUuid(written.id),
    kind: written.motivation.includes(motivationOf.gloss) ? 'gloss' : 'footnote',
    creator: creatorOf(written.creator),
    created: written.created ?? null,
    bodies,
    conceptId: concept ? parseUuid(concept.source) : null,
    heldUntilId: held?.kind === 'source' ? held.segmentId : null,
    target,
    anchor: readAnchor(selector ?? []),
  };
}

function creatorOf(creators: readonly z.output<typeof person>[] | undefined): Creator | null {
  const first = creators?.find((one) => one !== null);
  return first ? { name: first.name, siglum: first.nickname ?? null } : null;
}

function readAnchor(selectors: readonly z.output<typeof selector>[]): Anchor | null {
  const quote = selectors.find((one) => 'exact' in one);
  const position = selectors.find((one) => 'start' in one);
  if (!quote) return position ? { start: position.start, end: position.end, exact: '', prefix: '', suffix: '' } : null;
  const { exact, prefix, suffix } = quote;
  return { start: position?.start ?? -1, end: position?.end ?? -1, exact, prefix, suffix };
}
