import { sql } from 'drizzle-orm';
import type { Anchor } from '@/core/annotation/anchor';
import { findAnchor } from '@/core/annotation/find-anchor';
import type { TextSpan } from '@/core/text/span';
import type { Database, Transaction } from '@/db/client';

export type PlacedWaiver = {
  readonly id: string;
  readonly segmentId: string;
  readonly conceptId: string;
  readonly reason: string;
  readonly who: { readonly name: string; readonly siglum: string } | null;
  readonly createdAt: string;
  readonly quote: string;
  /** Where its words are in the source as it is now; null where they are lost, and it waives nothing. */
  readonly span: TextSpan | null;
};

type WaiverRecord = Omit<PlacedWaiver, 'who' | 'quote' | 'span'> & {
  readonly anchor: Anchor;
  readonly text: string;
  readonly name: string | null;
  readonly siglum: string | null;
};

/** The waivers of some segments in a language that stand. The caller has checked that they may be seen. */
export async function listWaivers(
  database: Database | Transaction,
  { workId, language }: { readonly workId: string; readonly language: string },
  segmentIds: readonly string[],
): Promise<PlacedWaiver[]> {
  const { rows } = await database.execute<WaiverRecord>(sql`
    select w.id, w.segment_id as "segmentId", w.concept_id as "conceptId", w.reason, w.anchor, w.created_at as "createdAt",
      s.text, u.name, coalesce(k.siglum, left(u.name, 2)) as siglum
    from waiver w
    join segment s on s.work_id = w.work_id and s.id = w.segment_id
    left join "user" u on u.id = w.user_id
    left join contributor k on k.work_id = w.work_id and k.user_id = w.user_id
    where w.work_id = ${workId} and w.language = ${language} and w.removed_at is null
      and w.segment_id = any(${sql.param([...segmentIds])}::uuid[])
    order by w.created_at, w.id`);
  return rows.map(({ anchor, text, name, siglum, ...waiver }) => {
    const place = findAnchor(text, anchor);
    return {
      ...waiver,
      createdAt: new Date(waiver.createdAt).toISOString(),
      quote: anchor.exact,
      who: name && siglum ? { name, siglum } : null,
      span: place.kind === 'found' ? place.span : null,
    };
  });
}
