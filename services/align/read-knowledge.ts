import { and, eq, ne, sql } from 'drizzle-orm';
import type { Knowledge, KnownPair } from '@/core/align/index-documents';
import { mayRead } from '@/core/work/may-read';
import { member, work } from '@/db/schema/work';
import type { Context } from '../context';
import { listTermPairs } from '../terms/list-term-pairs';

/** More would slow the aligning of a short text and teach it little. */
const mostPairs = 4_000;

type Pair = { readonly workId: string; readonly sourceLanguage: string; readonly language: string };

/**
 * What the workbench holds of a pair of languages: approved versions, those of the work itself first, then of others that the person
 * may read; and the terms in these sentences of the work's source.
 */
export async function readKnowledge(context: Context, pair: Pair, texts: readonly string[]): Promise<Knowledge> {
  const own = await readPairs(context, [pair.workId], pair.language, mostPairs);
  const others = own.length < mostPairs ? await listOtherWorks(context, pair) : [];
  const known = [...own, ...(await readPairs(context, others, pair.language, mostPairs - own.length))];
  return { known, terms: await listTermPairs(context.database, { ...pair, texts }) };
}

/** Sentences of works with their approved versions in a language, newest first. */
async function readPairs(
  { database }: Context,
  workIds: readonly string[],
  language: string,
  most: number,
): Promise<KnownPair[]> {
  if (workIds.length === 0) return [];
  const { rows } = await database.execute<{ source: string; target: string }>(sql`
    select string_agg(s.text, '' order by s.number) as source, v.text as target
    from version v
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id
    where v.work_id = any(${sql.param([...workIds])}::uuid[]) and v.language = ${language} and v.state = 'approved'
      and not v.omitted and not v.stale
    group by v.work_id, v.id
    order by max(v.updated_at) desc, v.id
    limit ${most}`);
  return rows;
}

async function listOtherWorks({ database, person }: Context, { workId, sourceLanguage }: Pair): Promise<string[]> {
  const works = await database
    .select({ id: work.id, visibility: work.visibility })
    .from(work)
    .where(and(ne(work.id, workId), eq(work.language, sourceLanguage)));
  const memberships = person ? await database.select().from(member).where(eq(member.userId, person.id)) : [];
  const mineIn = Map.groupBy(memberships, (one) => one.workId);
  return works.filter((one) => mayRead(one, mineIn.get(one.id) ?? [])).map(({ id }) => id);
}
