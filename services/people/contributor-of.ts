import { and, eq, sql } from 'drizzle-orm';
import { proposeSiglum } from '@/core/work/siglum';
import type { Transaction } from '@/db/client';
import { contributor, work } from '@/db/schema/work';
import type { Context } from '@/services/context';
import { requirePerson } from './require-person';

/** The asking person as a contributor of a work, made at their first writing in it. */
export async function contributorOf(
  context: Context,
  transaction: Transaction,
  workId: string,
): Promise<typeof contributor.$inferSelect> {
  const person = requirePerson(context, 'translate');

  const find = () =>
    transaction
      .select()
      .from(contributor)
      .where(and(eq(contributor.workId, workId), eq(contributor.userId, person.id)));
  const [known] = await find();
  if (known) return known;

  // Newcomers take turns, so that no two take the same siglum; writing by known contributors goes on meanwhile.
  await transaction.execute(sql`select 1 from ${work} where ${work.id} = ${workId} for no key update`);
  const [meanwhile] = await find();
  if (meanwhile) return meanwhile;

  const others = await transaction
    .select({ siglum: contributor.siglum, position: contributor.position })
    .from(contributor)
    .where(eq(contributor.workId, workId));
  const newcomer = {
    workId,
    id: context.newId(),
    userId: person.id,
    name: person.name,
    siglum: proposeSiglum(
      person.name,
      others.map((other) => other.siglum),
    ),
    languages: [],
    position: Math.max(0, ...others.map((other) => other.position)) + 1,
  };
  await transaction.insert(contributor).values(newcomer);
  return newcomer;
}
