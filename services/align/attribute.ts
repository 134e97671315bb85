import { and, eq, isNull, sql } from 'drizzle-orm';
import { proposeSiglum } from '@/core/work/siglum';
import type { Transaction } from '@/db/client';
import { contributor, work } from '@/db/schema/work';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { ServiceError } from '../service-error';

/** Whose a translation is: the asking person's, a contributor's of the work, or someone's who is only a name. */
export type Attribution = { readonly me: true } | { readonly contributorId: string } | { readonly name: string };

/** The contributor to whom imported versions will belong; a new name makes one. Another member's takes a reviewer. */
export async function attribute(
  context: Context,
  transaction: Transaction,
  { workId, by, mayReview }: { workId: string; by: Attribution; mayReview: boolean },
): Promise<string> {
  if ('me' in by) return (await contributorOf(context, transaction, workId)).id;
  await transaction.execute(sql`select 1 from ${work} where ${work.id} = ${workId} for no key update`);
  const others = await transaction.select().from(contributor).where(eq(contributor.workId, workId));
  if ('contributorId' in by) {
    const found = others.find(({ id }) => id === by.contributorId);
    if (!found) throw new ServiceError('not-found', 'contributor');
    const isOthers = found.userId !== null && found.userId !== context.person?.id;
    if (isOthers && !mayReview) throw new ServiceError('forbidden', 'not-yours');
    return found.id;
  }
  const [namesake] = await transaction
    .select({ id: contributor.id })
    .from(contributor)
    .where(and(eq(contributor.workId, workId), eq(contributor.name, by.name), isNull(contributor.userId)));
  if (namesake) return namesake.id;
  const id = context.newId();
  const sigla = others.map(({ siglum }) => siglum);
  await transaction.insert(contributor).values({
    workId,
    id,
    userId: null,
    name: by.name,
    siglum: proposeSiglum(by.name, sigla),
    languages: [],
    position: Math.max(0, ...others.map(({ position }) => position)) + 1,
  });
  return id;
}
