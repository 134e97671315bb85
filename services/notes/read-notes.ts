import { type SQL, sql } from 'drizzle-orm';
import type { Anchor } from '@/core/annotation/anchor';
import type { NoteBody, NoteKind } from '@/core/annotation/note';
import type { Database, Transaction } from '@/db/client';

/** What a note says in a language. */
export type StoredBody = NoteBody & {
  readonly revisionId: string;
  readonly contributorId: string;
  readonly at: string;
};

export type StoredNote = {
  readonly id: string;
  readonly documentId: string;
  readonly segmentId: string;
  readonly versionId: string | null;
  readonly language: string | null;
  readonly kind: NoteKind;
  readonly conceptId: string | null;
  readonly anchor: Anchor;
  readonly bodyLanguage: string;
  readonly heldUntilId: string | null;
  /** Where that sentence stands now; null where it is in no chapter any more. */
  readonly heldUntil: { readonly chapter: number; readonly number: number } | null;
  readonly contributorId: string;
  readonly createdAt: string;
  readonly removedAt: string | null;
  /** In the order in which they were first written, its own first. */
  readonly bodies: readonly StoredBody[];
};

/** The notes `n` of a work that meet a condition, with their bodies, in no order. */
export async function readNotes(
  database: Database | Transaction,
  workId: string,
  condition: SQL,
): Promise<StoredNote[]> {
  const { rows } = await database.execute<StoredNote>(sql`
    select n.id, n.document_id as "documentId", n.segment_id as "segmentId", n.version_id as "versionId", n.language,
      n.kind, n.concept_id as "conceptId", n.anchor, n.body_language as "bodyLanguage", n.held_until_id as "heldUntilId",
      case when d.number > 0 then json_build_object('chapter', d.number, 'number', h.number) end as "heldUntil",
      n.contributor_id as "contributorId", n.created_at as "createdAt", n.removed_at as "removedAt",
      (
        select json_agg(json_build_object('language', r.language, 'text', r.text, 'revisionId', r.id,
          'contributorId', r.contributor_id, 'at', r.created_at) order by r.language <> n.body_language, r.language)
        from (
          select distinct on (language) * from note_revision
          where work_id = n.work_id and note_id = n.id
          order by language, number desc
        ) r
      ) as bodies
    from note n
    left join segment h on h.work_id = n.work_id and h.id = n.held_until_id and h.retired_at is null
    left join document d on d.work_id = h.work_id and d.id = h.document_id
    where n.work_id = ${workId} and ${condition}`);
  return rows;
}

/** Notes `n` that stand in the source, or in versions of a language. */
export function inLanguage(language: string): SQL {
  return sql`(n.language is null or n.language = ${language})`;
}
