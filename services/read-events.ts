import { and, desc, eq, notInArray, type SQL } from 'drizzle-orm';
import { teamEventKinds } from '@/core/work/event';
import { type Membership, mayAct } from '@/core/work/role';
import type { Database, Transaction } from '@/db/client';
import { event } from '@/db/schema/history';
import { user } from '@/db/schema/people';
import { document, segment } from '@/db/schema/text';
import { contributor } from '@/db/schema/work';

/** Leaves out what only the team is told of, for those who don't belong to it. */
export function toldTo(memberships: readonly Membership[]): SQL | undefined {
  return mayAct(memberships, 'comment') ? undefined : notInArray(event.kind, [...teamEventKinds]);
}

/** Events of a work that meet a condition, newest first, with the names of what they speak of. */
export async function readEvents(
  database: Database | Transaction,
  workId: string,
  condition: SQL | undefined,
  limit: number,
) {
  const rows = await database
    .select({ event, contributor, userName: user.name, document, segment: { id: segment.id, number: segment.number } })
    .from(event)
    .leftJoin(contributor, and(eq(contributor.workId, event.workId), eq(contributor.id, event.contributorId)))
    .leftJoin(user, eq(user.id, event.userId))
    .leftJoin(document, and(eq(document.workId, event.workId), eq(document.id, event.documentId)))
    .leftJoin(segment, and(eq(segment.workId, event.workId), eq(segment.id, event.segmentId)))
    .where(and(eq(event.workId, workId), condition))
    .orderBy(desc(event.id))
    .limit(limit);
  return rows.map((row) => ({
    id: row.event.id,
    at: row.event.at.toISOString(),
    kind: row.event.kind,
    who: whoOf(row.contributor, row.userName),
    document: row.document && { id: row.document.id, number: row.document.number, title: row.document.title },
    language: row.event.language,
    segment: row.segment,
    versionId: row.event.versionId,
    before: row.event.details.before ?? null,
    after: row.event.details.after ?? null,
    reason: row.event.details.reason ?? '',
    name: row.event.details.name ?? '',
    count: row.event.details.count ?? 0,
  }));
}

function whoOf(one: { name: string; siglum: string } | null, userName: string | null) {
  if (one) return { name: one.name, siglum: one.siglum };
  return userName === null ? null : { name: userName, siglum: userName.slice(0, 2) };
}
