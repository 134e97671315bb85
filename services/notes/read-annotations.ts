import { sql } from 'drizzle-orm';
import type { Annotation, AnnotationTarget } from '@/core/annotation/annotation';
import { toCodePoints } from '@/core/annotation/code-points';
import type { Database, Transaction } from '@/db/client';
import { readNotes, type StoredNote } from './read-notes';

type Place = {
  readonly id: string;
  readonly text: string | null;
  readonly siglum: string | null;
  /** The sentence that the version begins with. */
  readonly first: string | null;
  readonly document: number;
  readonly number: number;
};

/** The notes of a work that weren't removed, as annotations, in the order of the text. */
export async function readAnnotations(database: Database | Transaction, workId: string): Promise<Annotation[]> {
  const notes = await readNotes(database, workId, sql`n.removed_at is null`);
  const { rows } = await database.execute<Place>(sql`
    select n.id, case when n.language is null then s.text else v.text end as text, k.siglum, r.segment_ids[1] as first,
      d.number as document, s.number
    from note n
    join segment s on s.work_id = n.work_id and s.id = n.segment_id
    join document d on d.work_id = s.work_id and d.id = s.document_id
    left join version v on v.work_id = n.work_id and v.id = n.version_id
    left join revision r on r.work_id = v.work_id and r.id = v.revision_id
    left join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
    where n.work_id = ${workId} and n.removed_at is null`);
  const placeOf = new Map(rows.map((row) => [row.id, row]));
  const contributors = await database.execute<{ id: string; name: string; siglum: string }>(
    sql`select id, name, siglum from contributor where work_id = ${workId}`,
  );
  const creatorOf = new Map(contributors.rows.map(({ id, ...creator }) => [id, creator]));
  return notes
    .flatMap((note) => {
      const place = placeOf.get(note.id);
      return place ? [{ note, place }] : [];
    })
    .sort(inOrder)
    .map(({ note, place }) => toAnnotation(note, place, creatorOf));
}

type Placed = { readonly note: StoredNote; readonly place: Place };

function inOrder(one: Placed, other: Placed): number {
  return (
    one.place.document - other.place.document ||
    one.place.number - other.place.number ||
    compare(one.note.language ?? '', other.note.language ?? '') ||
    one.note.anchor.start - other.note.anchor.start ||
    compare(one.note.id, other.note.id)
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function toAnnotation(
  note: StoredNote,
  place: Place,
  creatorOf: ReadonlyMap<string, { readonly name: string; readonly siglum: string }>,
): Annotation {
  const { anchor } = note;
  const text = place.text ?? '';
  return {
    id: note.id,
    kind: note.kind,
    creator: creatorOf.get(note.contributorId) ?? null,
    created: new Date(note.createdAt).toISOString(),
    bodies: note.bodies.map(({ language, text, contributorId }) => ({
      language,
      text,
      creator: creatorOf.get(contributorId) ?? null,
    })),
    conceptId: note.conceptId,
    heldUntilId: note.heldUntilId,
    target: targetOf(note, place),
    anchor: { ...anchor, start: toCodePoints(text, anchor.start), end: toCodePoints(text, anchor.end) },
  };
}

function targetOf({ language, segmentId }: StoredNote, { siglum, first }: Place): AnnotationTarget {
  if (language === null) return { kind: 'source', segmentId };
  return { kind: 'version', segmentId: first ?? segmentId, language, siglum: siglum ?? '?' };
}
