import { sql } from 'drizzle-orm';
import type { ConceptChangeKind } from '@/core/terms/concept-change';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { indexUses } from './index-uses';
import { findConcept } from './read-concepts';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

export type ConceptPlace = GlossaryPlace & { readonly conceptId: string };

/** A concept with all that is known of it: terms, treatments, discussion, and who changed what. */
export async function getConcept(context: Context, at: ConceptPlace) {
  const { hidden } = await requireGlossary(context, at, 'read');
  const concept = await findConcept(context.database, at);
  if (!concept || hidden.has(at.conceptId)) throw new ServiceError('not-found', 'concept');
  const isCounting = await indexUses(context, at.workId);
  const [uses, taught, comments, history] = await Promise.all([
    countUses(context, at),
    readTaught(context, at),
    readComments(context, at),
    readHistory(context, at),
  ]);
  const { glossaryId: _, position: __, ...rest } = concept;
  return { ...rest, uses, isCounting, taught, comments, history };
}

async function countUses({ database }: Context, at: ConceptPlace): Promise<number> {
  const { rows } = await database.execute<{ uses: number }>(sql`
    select count(*) as uses from term_use
    where work_id = ${at.workId} and glossary_id = ${at.glossaryId} and concept_id = ${at.conceptId}`);
  return rows[0]?.uses ?? 0;
}

export type Who = { readonly name: string; readonly siglum: string };

/** Where people met the forms that they taught; a place only where it is in this work. */
async function readTaught({ database }: Context, at: ConceptPlace) {
  const { rows } = await database.execute<{
    termId: string;
    text: string;
    at: string;
    segmentId: string | null;
    who: Who;
  }>(sql`
    select f.term_id as "termId", f.text, f.taught_at as at, ${who},
      case when f.work_id = ${at.workId} then f.segment_id end as "segmentId"
    from term t join term_form f on f.glossary_id = t.glossary_id and f.term_id = t.id
    left join "user" u on u.id = f.taught_by
    left join contributor k on k.work_id = ${at.workId} and k.user_id = u.id
    where t.glossary_id = ${at.glossaryId} and t.concept_id = ${at.conceptId} and f.taught_at is not null
    order by f.taught_at`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}

/** A person `u`, with their siglum in the work where they have one (`k`). */
export const who = sql`case when u.id is not null
  then json_build_object('name', u.name, 'siglum', coalesce(k.siglum, left(u.name, 2))) end as who`;

async function readComments({ database, person }: Context, at: ConceptPlace) {
  const { rows } = await database.execute<{
    id: string;
    body: string;
    at: string;
    userId: string;
    isRemoved: boolean;
    who: Who;
  }>(sql`
    select m.id, m.body, m.created_at as at, m.user_id as "userId", m.removed_at is not null as "isRemoved", ${who}
    from concept_comment m
    join "user" u on u.id = m.user_id
    left join contributor k on k.work_id = ${at.workId} and k.user_id = u.id
    where m.glossary_id = ${at.glossaryId} and m.concept_id = ${at.conceptId}
    order by m.created_at, m.id`);
  return rows.map(({ userId, at, body, ...row }) => ({
    ...row,
    body: row.isRemoved ? '' : body,
    createdAt: new Date(at).toISOString(),
    isMine: userId === person?.id,
  }));
}

async function readHistory({ database }: Context, at: ConceptPlace) {
  const { rows } = await database.execute<{ number: number; kind: ConceptChangeKind; at: string; who: Who | null }>(sql`
    select h.number, h.kind, h.at, ${who}
    from concept_change h
    left join "user" u on u.id = h.user_id
    left join contributor k on k.work_id = ${at.workId} and k.user_id = u.id
    where h.glossary_id = ${at.glossaryId} and h.concept_id = ${at.conceptId}
    order by h.number desc`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
