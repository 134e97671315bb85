import { and, asc, eq, sql } from 'drizzle-orm';
import { coverage, version } from '@/db/schema/translation';
import { document, segment } from '@/db/schema/text';
import { edition, work } from '@/db/schema/work';
import type { Context } from '@/services/context';

export type Quotation = {
  readonly text: string;
  readonly language: string;
  readonly title: string;
  /** Chapter and sentence: `3.15`. */
  readonly address: string;
  readonly translations: readonly { readonly language: string; readonly text: string }[];
};

/**
 * A sentence to open the door with, from the oldest public work that is being translated: of the first chapter's, the
 * one with approved text in most languages. Null where no work is public.
 */
export async function findQuotation({ database }: Pick<Context, 'database'>): Promise<Quotation | null> {
  const [opening] = await database
    .select({ work, document })
    .from(work)
    .innerJoin(document, and(eq(document.workId, work.id), eq(document.number, 1)))
    .where(and(eq(work.visibility, 'public'), sql`exists (select 1 from ${edition} where ${edition.workId} = ${work.id})`))
    .orderBy(asc(work.createdAt), asc(work.id))
    .limit(1);
  if (!opening) return null;

  const place = { workId: opening.work.id, documentId: opening.document.id };
  const [chosen] = await database
    .select({ id: segment.id, text: segment.text, number: segment.number })
    .from(segment)
    .leftJoin(coverage, and(eq(coverage.workId, segment.workId), eq(coverage.segmentId, segment.id), coverage.live))
    .leftJoin(version, and(isWhole(), eq(version.id, coverage.versionId)))
    .where(
      and(
        eq(segment.workId, place.workId),
        eq(segment.documentId, place.documentId),
        sql`${segment.retiredAt} is null and ${segment.number} <= 300`,
        // What fills a page without crowding it.
        sql`char_length(${segment.text}) between 24 and 160`,
      ),
    )
    .groupBy(segment.id, segment.text, segment.number)
    .orderBy(sql`count(distinct ${version.language}) desc`, asc(segment.number))
    .limit(1);
  return null;
}
