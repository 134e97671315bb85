import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Annotation, Creator } from '@/core/annotation/annotation';
import { fromCodePoints } from '@/core/annotation/code-points';
import type { AnnotationProblem } from '@/core/annotation/parse-annotations';
import { placeQuotation } from '@/core/annotation/place-quotation';
import type { Transaction } from '@/db/client';
import { note } from '@/db/schema/note';
import { segment } from '@/db/schema/text';
import { contributor, work } from '@/db/schema/work';
import { attribute } from '../align/attribute';
import type { Context } from '../context';
import { type Annotated, findAnnotated } from './find-annotated';
import { readNotes, type StoredNote } from './read-notes';
import { storeBody } from './store-body';

/** How many notes were made or changed, how many of all given wait for a place, and which couldn't be stored. */
export type StoredAnnotations = {
  readonly written: number;
  readonly lost: number;
  readonly problems: AnnotationProblem[];
};

/**
 * Makes notes of annotations, or brings those with the same ids up to date. What has no place any more waits among the lost notes
 * of its chapter. The caller has checked who may.
 */
export async function storeAnnotations(
  context: Context,
  transaction: Transaction,
  workId: string,
  annotations: readonly Annotation[],
): Promise<StoredAnnotations> {
  const targets = await findAnnotated(transaction, workId, annotations);
  const known = await readKnown(transaction, workId, annotations);
  const standing = await listStanding(transaction, workId, annotations);
  const problems: AnnotationProblem[] = [];
  let [written, lost] = [0, 0];
  for (const [at, annotation] of annotations.entries()) {
    const name = annotation.id === null ? `#${at + 1}` : `urn:uuid:${annotation.id}`;
    const annotated = targets[at];
    const { heldUntilId } = annotation;
    if (!annotated) problems.push({ annotation: name, message: 'the work has no sentences' });
    else if (heldUntilId !== null && !standing.has(heldUntilId)) {
      problems.push({ annotation: name, message: `it is held until ${heldUntilId}, which is no sentence of the work` });
    } else {
      const anchor = placeQuotation(annotated.text, inCodeUnits(annotated.text, annotation.anchor));
      if (!anchor) lost++;
      const by = await findContributor(context, transaction, workId, annotation.creator);
      const plan = { workId, annotation, annotated, anchor: anchor ?? keepQuotation(annotation.anchor), by };
      if (await storeNote(context, transaction, plan, known.get(annotation.id ?? '') ?? null)) written++;
    }
  }
  return { written, lost, problems };
}

type Plan = {
  readonly workId: string;
  readonly annotation: Annotation;
  readonly annotated: Annotated;
  readonly anchor: NonNullable<Annotation['anchor']>;
  readonly by: string;
};

/** False when nothing changed. */
async function storeNote(context: Context, transaction: Transaction, plan: Plan, stored: StoredNote | null) {
  const { workId, annotation, annotated, anchor, by } = plan;
  const { text: _, ...place } = annotated;
  const { kind, conceptId, heldUntilId, bodies, created } = annotation;
  const set = { ...place, kind, conceptId, heldUntilId, anchor, bodyLanguage: bodies[0]?.language ?? '' };
  const noteId = stored?.id ?? annotation.id ?? context.newId();
  let isChanged = stored === null || stored.removedAt !== null || !isSame(stored, set);
  if (stored && isChanged) {
    await transaction
      .update(note)
      .set({ ...set, removedAt: null })
      .where(and(eq(note.workId, workId), eq(note.id, noteId)));
  } else if (!stored) {
    const createdAt = created === null ? context.now() : new Date(created);
    await transaction.insert(note).values({ ...set, workId, id: noteId, contributorId: by, createdAt });
  }
  for (const body of bodies) {
    if (stored?.bodies.some(({ language, text }) => language === body.language && text === body.text)) continue;
    const writer = body.creator ? await findContributor(context, transaction, workId, body.creator) : by;
    const { language, text } = body;
    await storeBody(context, transaction, { workId, noteId, language, text, revisionId: context.newId() }, writer);
    isChanged = true;
  }
  return isChanged;
}

function isSame(stored: StoredNote, set: Partial<typeof note.$inferInsert>): boolean {
  return Object.entries(set).every(([name, value]) => {
    const was = stored[name as keyof StoredNote];
    return name === 'anchor' ? sameAnchor(stored.anchor, set.anchor) : was === value;
  });
}

function sameAnchor(one: StoredNote['anchor'], other: StoredNote['anchor'] | undefined): boolean {
  return (
    one.start === other?.start &&
    one.end === other.end &&
    one.exact === other.exact &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix
  );
}

function inCodeUnits(text: string, anchor: Annotation['anchor']): Annotation['anchor'] {
  if (!anchor || anchor.start < 0) return anchor;
  return { ...anchor, start: fromCodePoints(text, anchor.start), end: fromCodePoints(text, anchor.end) };
}

/** What a lost note is looked for by. */
function keepQuotation(anchor: Annotation['anchor']): NonNullable<Annotation['anchor']> {
  if (!anchor) return { start: 0, end: 0, exact: '', prefix: '', suffix: '' };
  return { ...anchor, start: Math.max(0, anchor.start), end: Math.max(0, anchor.end) };
}

async function readKnown(transaction: Transaction, workId: string, annotations: readonly Annotation[]) {
  const ids = annotations.flatMap(({ id }) => id ?? []);
  const notes = await readNotes(transaction, workId, sql`n.id = any(${sql.param(ids)}::uuid[])`);
  return new Map(notes.map((one) => [one.id, one]));
}

/** Those of the sentences that notes are held until which are in the work. */
async function listStanding(transaction: Transaction, workId: string, annotations: readonly Annotation[]) {
  const ids = annotations.flatMap(({ heldUntilId }) => heldUntilId ?? []);
  const rows = await transaction
    .select({ id: segment.id })
    .from(segment)
    .where(and(eq(segment.workId, workId), inArray(segment.id, ids), isNull(segment.retiredAt)));
  return new Set(rows.map(({ id }) => id));
}

/** A contributor by their siglum, if the name is theirs, else by name; without one, whoever asks, or the author of the work. */
async function findContributor(
  context: Context,
  transaction: Transaction,
  workId: string,
  creator: Creator | null,
): Promise<string> {
  if (creator?.siglum) {
    const [found] = await transaction
      .select({ id: contributor.id })
      .from(contributor)
      .where(
        and(eq(contributor.workId, workId), eq(contributor.siglum, creator.siglum), eq(contributor.name, creator.name)),
      );
    if (found) return found.id;
  }
  if (!creator && context.person) return attribute(context, transaction, { workId, by: { me: true }, mayReview: true });
  const [author] = await transaction.select({ name: work.author }).from(work).where(eq(work.id, workId));
  const by = { name: creator?.name ?? (author?.name || '?') };
  return attribute(context, transaction, { workId, by, mayReview: true });
}
